import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printRate, readRate, type StatedRate } from '../../../../src/graph/vocabulary/stated-rate.js';
import { readCell } from '../../../../src/ingest/schedules/cells/read-cell.js';

/** A number with at most four decimals that prints without an exponent. */
const amount = fc.integer({ min: 0, max: 9_999_999 }).map((each) => each / 10_000);
const percent = fc.integer({ min: 0, max: 300_000 }).map((each) => each / 100);
const perUnit = fc.record({
  amount,
  currency: fc.constantFrom('USD', 'EUR', 'KRW'),
  unit: fc.constantFrom('kg', 'item', 'hl/% vol', 'l alcohol', 'kg tobacco content'),
});
const charge = fc.oneof(
  fc.record({ percent }),
  fc.record({ specific: perUnit }),
  fc.record({ percent, specific: perUnit }),
);
const text = fc.constantFrom('In: 20% Out: 40%', '0%; 5%', 'a || b', '5 min 3', '..', '?');
const rate: fc.Arbitrary<StatedRate> = fc.oneof(
  fc.tuple(charge, fc.option(charge, { nil: undefined }), fc.option(charge, { nil: undefined })).map(
    ([own, atLeast, atMost]): StatedRate => ({
      kind: 'CHARGE',
      ...own,
      ...(atLeast && { atLeast }),
      ...(atMost && { atMost }),
    }),
  ),
  fc.tuple(percent, percent, text).map(([min, max, said]): StatedRate => ({ kind: 'RANGE', min, max, text: said })),
  fc.tuple(percent, text).map(([min, said]): StatedRate => ({ kind: 'RANGE', min, text: said })),
  text.map((said): StatedRate => ({ kind: 'UNKNOWN', text: said })),
  fc.constantFrom<StatedRate>({ kind: 'UNKNOWN' }, { kind: 'MFN' }, { kind: 'ABSENT' }),
  text.map((said): StatedRate => ({ kind: 'PROHIBITED', text: said })),
);

describe('a stated rate', () => {
  test('is the same after it was printed and read', () => {
    fc.assert(
      fc.property(rate, (stated) => {
        expect(readRate(printRate(stated))).toEqual(stated);
      }),
    );
  });
});

/** Pieces of which publishers make their cells, in a broken order too. */
const piece = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((each) => `${each / 100}`),
  fc.constantFrom(
    ...['%', ' %', ' ', '/', 'kg', '$', '¢', 'EUR', ' + ', ' plus ', ' or ', ' but not less than ', ', ', 'Other - '],
    ...[
      'whichever is the greater',
      ' MAX ',
      'Free',
      '(',
      ')',
      '~',
      ':',
      'MFN',
      '-',
      'Rs. ',
      ' per ',
      'l',
      ' All Goods',
    ],
  ),
);
const cellText = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
const market = fc.constantFrom('AU', 'CA', 'EU', 'IN', 'JP', 'NO', 'NZ', 'PH', 'TH', 'US', 'UZ', 'ZA');

const percentsOf = (stated: StatedRate): readonly number[] => {
  if (stated.kind === 'RANGE') return [stated.min, stated.max ?? stated.min];
  if (stated.kind !== 'CHARGE') return [];
  return [stated, stated.atLeast, stated.atMost].flatMap((each) => (each?.percent === undefined ? [] : [each.percent]));
};

describe('a cell of any text', () => {
  test('states no percentage but zero that is not in its text, and prints as it reads', () => {
    fc.assert(
      fc.property(cellText, market, fc.constantFrom('mfn', 'rcep'), (said, code, column) => {
        const territory = code === 'EU' ? 'bloc/EU' : `country/${code}`;
        const rates = readCell({ text: said, territory, schedule: `x/schedule/${column}`, day: '2025-12-31' }) ?? [];
        const numbers = (said.match(/\d[\d.,]*/g) ?? []).map((each) => Number(each.replace(/[.,]$/, '')));
        for (const { rate: stated } of rates) {
          expect(readRate(printRate(stated))).toEqual(stated);
          for (const each of percentsOf(stated)) expect([0, ...numbers]).toContain(each);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
