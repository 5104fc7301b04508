import { describe, expect, it } from 'vitest';
import { writtenAmount, writtenMoney } from '../../src/written/money-text.js';

describe('money as people write it', () => {
  it.each([
    ['US$1,200', 1200, 'USD'],
    ['1,200달러', 1200, 'USD'],
    ['₫500,000', 500_000, 'VND'],
    ['3천 위안', 3000, 'CNY'],
    ['-5 EUR', -5, 'EUR'],
    ['500 xyz', 500, 'XYZ'],
  ])('is read: %s', (text, value, currency) => {
    expect(writtenMoney(text)).toEqual({ number: { value }, currencies: [currency] });
  });

  it('can be yen or yuan', () => {
    expect(writtenMoney('¥500')?.currencies).toEqual(['JPY', 'CNY']);
  });

  it('is not a number alone, nor a currency alone, nor two amounts', () => {
    for (const text of ['500', 'EUR', '500 40 EUR', 'EUR 500 EUR', '5 EUR 6'])
      expect([text, writtenMoney(text)]).toEqual([text, undefined]);
  });
});

describe('a quantity as people write it', () => {
  it.each([
    ['500조각', 500, '조각'],
    ['1만 개', 10_000, '개'],
    ['12 m2', 12, 'm2'],
    ['5 백', 5, '백'],
  ])('is read: %s', (text, value, unit) => {
    expect(writtenAmount(text)).toEqual({ number: { value }, unit });
  });
});
