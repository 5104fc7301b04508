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
    ['1만 미국 달러', 10_000, 'USD'],
    ['1,200 Hong Kong dollars', 1200, 'HKD'],
    ['1 Swiss Franc', 1, 'CHF'],
    ['500 싱가포르달러', 500, 'SGD'],
    ['500 RMB', 500, 'CNY'],
    ['500 pounds', 500, 'GBP'],
    ['미화 150달러', 150, 'USD'],
    ['미화 백만 불', 1_000_000, 'USD'],
    ['천만원', 10_000_000, 'KRW'],
    ['백만 달러', 1_000_000, 'USD'],
    ['1억 천만 원', 110_000_000, 'KRW'],
  ])('is read: %s', (text, value, currency) => {
    expect(writtenMoney(text)).toEqual({ number: { value }, currencies: [currency] });
  });

  it('can be yen or yuan', () => {
    expect(writtenMoney('¥500')?.currencies).toEqual(['JPY', 'CNY']);
  });

  it('is not read in part: a size or another word is not a currency', () => {
    for (const text of [
      '12k USD',
      '1.2M USD',
      '1 million USD',
      '1만 원 달러',
      '미화 5 유로',
      '미화 5 홍콩 달러',
      '만 5천원',
    ])
      expect([text, writtenMoney(text)]).toEqual([text, undefined]);
  });

  it('is not a number alone, nor a currency alone, nor two amounts', () => {
    for (const text of ['500', 'EUR', '500 40 EUR', 'EUR 500 EUR', '5 EUR 6', '10² EUR', '0,500 EUR'])
      expect([text, writtenMoney(text)]).toEqual([text, undefined]);
  });
});

describe('a quantity as people write it', () => {
  it.each([
    ['500조각', 500, '조각'],
    ['1만 개', 10_000, '개'],
    ['12 m2', 12, 'm2'],
    ['5 백', 5, '백'],
    ['백만 개', 1_000_000, '개'],
  ])('is read: %s', (text, value, unit) => {
    expect(writtenAmount(text)).toEqual({ number: { value }, unit });
  });

  it('does not begin with a bag, nor with a number in words that lacks its digits', () => {
    for (const text of ['백 5개', '만 개', '억 개']) expect([text, writtenAmount(text)]).toEqual([text, undefined]);
  });
});
