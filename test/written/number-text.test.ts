import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../../src/written/number-text.js';

const compact = new Intl.NumberFormat('ko', { notation: 'compact', maximumFractionDigits: 1 });

describe('a number as people write it', () => {
  it.each([
    ['12000', 12000],
    ['12,000', 12000],
    ['12 000', 12000],
    ['1,234,567.5', 1234567.5],
    ['１２，０００', 12000],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['-1만 2천', -12000],
    ['3천만', 30_000_000],
    ['1억 2천만', 120_000_000],
    ['1억2,000만', 120_000_000],
    ['1.1억', 110_000_000],
    ['2천5백', 2500],
    ['1조 3억', 1_000_300_000_000],
    ['천만', 10_000_000],
    ['1억 천만', 110_000_000],
    ['5백십', 510],
    ['1 200만', 12_000_000],
    ['1만 500', 10_500],
    ['3 만', 30_000],
  ])('is read: %s', (text, value) => {
    expect(writtenNumber(text)).toEqual({ value });
  });

  it.each([
    '',
    '만',
    '1,50,000',
    '12,00',
    '1.234.567',
    '12,000,00',
    '1만 1만',
    '1만 1억',
    '1만 20000',
    '12명',
    '1e3',
    '--1',
    '1만-2',
    '천천만',
    '백천',
    '5만 천만',
    '억',
    // A half in many countries, and no way to write 500.
    '0,500',
    '0 500',
    // As it is said, 15,000 and 120,000,000.
    '1만5',
    '1억 2',
    '2천5',
    // Not 12만, and not 1만 25.
    '1 2만',
    '1만 2 5',
    // Not 102, 1 and 12.
    '10²',
    '①',
    '1²',
  ])('is refused: "%s"', (text) => {
    expect(writtenNumber(text)).toBeUndefined();
  });

  it('has two meanings with a point before three digits', () => {
    expect(writtenNumber('12.000')).toEqual({ meanings: ['12', '12,000'] });
    expect(writtenNumber('-1.500')).toEqual({ meanings: ['-1', '-1,500'] });
  });

  it('is read as it is printed with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (value) => {
        expect(writtenNumber(value.toLocaleString('en'))).toEqual({ value });
      }),
    );
  });

  it('is read as Korean prints it in short, such as 1.2만', () => {
    const shown = fc.tuple(fc.integer({ min: 10, max: 99 }), fc.constantFrom(1e3, 1e4, 1e7, 1e11));
    fc.assert(
      fc.property(shown, ([tenths, size]) => {
        const value = tenths * size;
        expect(writtenNumber(compact.format(value))).toEqual({ value });
      }),
    );
  });
});
