import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LandfallError } from '../../../src/errors.js';
import { countryIn, currencyIn, dayIn, numberIn } from '../../../src/navigator/input/values.js';

/** The code of the error, or what was read. */
function read<Value>(reading: () => Value): Value | string {
  try {
    return reading();
  } catch (failure) {
    if (failure instanceof LandfallError) return `${failure.code} ${failure.field}`;
    throw failure;
  }
}

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const two = (number: number): string => String(number).padStart(2, '0');

describe('a day', () => {
  it('is taken as it is where it exists', () => {
    fc.assert(
      fc.property(day, (date) => {
        const given = date.toISOString().slice(0, 10);
        expect(dayIn(given, 'asOf')).toBe(given);
      }),
    );
  });

  it('is refused where the calendar has none', () => {
    const after = fc
      .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        return `${year}-${two(month)}-${two(last + 1)}`;
      });
    const months = fc.integer({ min: 13, max: 99 }).map((month) => `2026-${month}-01`);
    const zeros = fc.constantFrom('2026-00-10', '2026-10-00');
    fc.assert(fc.property(fc.oneof(after, months, zeros), (given) => read(() => dayIn(given, 'to')) === 'BAD_DATE to'));
  });

  it('is refused without three numbers, or six digits together', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => (text.match(/\d+/g) ?? []).length < 3 && !/\d{6}/.test(text)),
        (given) => read(() => dayIn(given, 'from')) === 'BAD_DATE from',
      ),
    );
  });
});

describe('a number', () => {
  it('is taken from 0 to its limit, and nothing else is', () => {
    fc.assert(
      fc.property(fc.double(), (given) => {
        const fits = given >= 0 && given <= 1e15;
        expect(read(() => numberIn(given, 'amount'))).toBe(fits ? given : 'BAD_NUMBER amount');
      }),
    );
  });

  it.each([
    [1.5, 'BAD_NUMBER employees'],
    [11, 'BAD_NUMBER employees'],
    [10, 10],
    [0, 0],
  ])('%d that has to be whole and ten at most: %s', (given, expected) => {
    expect(read(() => numberIn(given, 'employees', { whole: true, atMost: 10 }))).toBe(expected);
  });
});

it.each([
  ['EUR', 'EUR'],
  [' krw ', 'KRW'],
  ['EU', 'BAD_CURRENCY sales'],
  ['', 'BAD_CURRENCY sales'],
])('the currency %j is %s', (given, expected) => {
  expect(read(() => currencyIn(given, 'sales'))).toBe(expected);
});

it('a country keeps what was given beside its id', () => {
  expect(countryIn(' de ', 'target')).toEqual({ id: 'country/DE', given: ' de ', field: 'target' });
});
