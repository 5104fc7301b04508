import { expect, it } from 'vitest';
import { koreanRateInNorway } from '../../../../src/ingest/schedules/formats/norway-partners.js';

it.each([
  ['AL,BA,EØS,G+,GSP-MUL,KR,UA: 0', '0'],
  ['MA,MX: 48,8 %  KR: 45,9 %  EC,EU: 0', '45,9 %'],
  ['CO,G+,GSP,KR,PE: 124,16  GSP-MUL: 0', '124,16'],
  ['KR: 12,92  IL,JO: 12,72', '12,92'],
  ['GSP: 2,5 %  AL,\tKR:0', '0'],
  ['MK,TN: 12,22  EC: 6,46 CO,KR: 0', '0'],
])('reads the rate of Korea in %s', (cell, rate) => {
  expect(koreanRateInNorway(cell)).toBe(rate);
});

it.each(['GSP-MUL: 0', 'CO,GSP,PE: 4,39  G+: 3,42  GSP-MUL: 0', 'EFTA,EU: 0', 'KRX: 0'])(
  'has no concession for Korea in %s',
  (cell) => {
    expect(koreanRateInNorway(cell)).toBe('MFN');
  },
);

it.each(['5 %', 'KR: 0 or more', 'KR', 'KR: 5  KR: 6', 'EU: 3  see note KR'])('keeps %s as it is', (cell) => {
  expect(koreanRateInNorway(cell)).toBe(cell);
});
