import { expect, it } from 'vitest';
import { printAddress, readAddress } from './address.js';
import { entryPlanInput, toApiInput } from './api-input.js';
import { fromApiInput } from './from-api.js';

it.each([
  'to=VN&hs=3304.99',
  'from=VN&to=DE&dispatch=CN&kind=software&class=intangible/game&on=2026-12-01&entry=2027-01-01&prefer=COST',
  'to=FR&kind=service&cpc=8314&size=SME&employees=12&sales=500000000+KRW&exports=10+USD&holds=certification/a',
  'to=US&hs=850760&yes=trait/a&no=trait/b&amount=trait/c%3D1.5&option=trait/d%3DX',
  'to=US&hs=850760&transport=SEA&buyer=BUSINESS&form=PARCEL&importer=EXPORTER&incoterm=DDP&value=2000+USD&quantity=5&unit=kg',
])('reads a stored input back: %s', (address) => {
  const input = toApiInput(readAddress(new URLSearchParams(address)));
  if ('faults' in input) throw new Error(JSON.stringify(input.faults));
  const stored = JSON.parse(JSON.stringify(entryPlanInput(input)));
  const [before, after] = [new URLSearchParams(address), printAddress(fromApiInput(stored))];
  before.sort();
  after.sort();
  expect(after.toString()).toBe(before.toString());
});
