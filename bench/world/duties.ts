import type { CustomsRuleKind } from '../../src/graph/generated/nodes.js';
import { cite, traits } from './common.js';
import { type Draft, type Fields, link, put } from './draft.js';
import type { Place } from './place.js';
import type { Random } from './random.js';
import { putRequirements } from './requirements.js';
import { day, title } from './words.js';

/** The duty of a place on a class: the base rate, sometimes an additional duty, and a preference if it grants one. */
export function putDuties(
  draft: Draft,
  random: Random,
  name: string,
  { place, covers }: { place: Place; covers: string },
): void {
  const usual = putRate(draft, random, place, covers, `${name}-mfn`, 'MFN', { rate: random.whole(0, 60) / 4 });
  if (random.chance(25)) {
    const layer = { rate: random.whole(2, 25), effect: 'ADD', on: 'COLUMN_RATE', order: 1 } as const;
    const added = putRate(draft, random, place, covers, `${name}-additional`, 'ADDITIONAL_DUTY', layer);
    if (random.chance(50)) link(draft, added, 'FROM_ORIGIN', 'country/CN');
    else link(draft, added, 'EXCEPT_ORIGIN', 'country/JP');
    link(draft, added, 'YIELDS_TO', usual);
  }
  const [under] = random.some(place.trade, 1);
  if (under === undefined) return;
  const rate = putRate(draft, random, place, covers, `${name}-preference`, 'PREFERENCE', { rate: 0 });
  link(draft, rate, 'UNDER', under.agreement);
  link(draft, rate, 'FROM_ORIGIN', under.partner);
  for (const proof of putRequirements(draft, random, place, `${name}-proof`, 1)) {
    link(draft, rate, 'REQUIRES', proof, { force: 'IF_USED' });
  }
}

/** What applies to every consignment of goods: value added tax, a fee, papers, and a ban for products with a trait. */
export function putBorder(draft: Draft, random: Random, place: Place): void {
  const all = 'class/goods';
  putRate(draft, random, place, all, `${place.name}-vat`, 'VAT', { rate: random.whole(5, 25), base: 'SALE' });
  putRate(draft, random, place, all, `${place.name}-fee`, 'FEE', { rate: 0.5 });
  const papers = putRate(draft, random, place, all, `${place.name}-papers`, 'DOCUMENT', {});
  for (const paper of putRequirements(draft, random, place, `${place.name}-papers`, 4)) {
    link(draft, papers, 'REQUIRES', paper, { force: 'MUST' });
  }
  const ban = putRate(draft, random, place, all, `${place.name}-ban`, 'PROHIBITION', {});
  link(draft, ban, 'TRIGGERED_BY', random.one(traits), { group: 'a' });
}

function putRate(
  draft: Draft,
  random: Random,
  place: Place,
  covers: string,
  name: string,
  kind: CustomsRuleKind,
  rate: Partial<Fields<'CustomsRule'>>,
): string {
  const id = put(draft, 'CustomsRule', `customs/${name}`, {
    name: title(random, name, 5),
    area: kind === 'VAT' ? 'TAX' : 'DUTY',
    side: 'IMPORT',
    kind,
    base: 'CUSTOMS_VALUE',
    validFrom: day(random, 2005, 2024),
    ...rate,
  });
  link(draft, id, 'APPLIES_IN', place.id);
  link(draft, id, 'COVERS', covers);
  cite(draft, random, id, place.gazette);
  return id;
}
