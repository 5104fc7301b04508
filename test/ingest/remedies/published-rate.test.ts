import { expect, it } from 'vitest';
import { isSuspended, publishedRate, type RemedyRate } from '../../../src/ingest/remedies/published-rate.js';

// Cells of the list, shortened.
it.each<[string, string, RemedyRate]>([
  ['the rate of Korea beside others', 'ㅇ 판정결과  ·  중국 : 6~27.7%  ·  한국 : 124%', { rate: 124 }],
  ['the rates of its firms', 'ㅇ 판정결과  · 한국: 2.6~10.5%  · 베트남: 5.5~13.1%', { min: 2.6, max: 10.5 }],
  ['each with its sign', 'ㅇ 판정결과  · 한국 : 26.83% ~ 41.84%  · 중국 : 25.56% ~ 51%', { min: 26.83, max: 41.84 }],
  ['either of two', 'ㅇ 판정결과   · 인도 : 51.59% or 59.21%    · 한국 : 26.59% or 41.59%', { min: 26.59, max: 41.59 }],
  ['up to a rate', 'ㅇ 판정결과  ·  인도 : ~11.24%  ·  한국 : ~1.18%  ·  튀르키예 : ~35.86%', { min: 0, max: 1.18 }],
  ['free for some firms', 'ㅇ 판정결과   ·  중국 : 60.4%  ·  한국 : Nill(등재된 기업)~60.4%', { min: 0, max: 60.4 }],
  ['separated by points', 'ㅇ 판정결과  ·  인도 : 42.39%   .  한국 : 6.09% ', { rate: 6.09 }],
  [
    'a later rate in a remark',
    'ㅇ 판정결과  ·  인도 : 42.39%   .  한국 : 6.09% * 2024.9.11 연례재심 최종판정(한국: 0.0~0.98%)',
    { min: 0, max: 6.09 },
  ],
  ['of goods that were diverted', 'ㅇ 판정결과  ·  (우회) 한국 : 16.8%  ·  (우회) 대만 : 17%', { rate: 16.8 }],
  [
    'days in brackets',
    'ㅇ 판정결과  ·  한국 : 7.9 ~ 46% (2005.1.1 ~ 2027.12.31)  ·  일본 : 46%',
    { min: 7.9, max: 46 },
  ],
  [
    'above a quota',
    'ㅇ 판정결과 : TRQ 방식, 초과수량 25% 관세 부과  · 한국 : 2,932톤 (2024.7.1~2025.6.30)',
    { rate: 25 },
  ],
  [
    'an amount',
    'ㅇ 판정결과  · 한국 : US$1,200 / t  · 대만 : US$1,300 / t',
    { amount: { amount: 1200, currency: 'USD', unit: 't' } },
  ],
  [
    'an amount in won',
    'ㅇ 판정결과  ·  한국 : 86,733 Won/ t',
    { amount: { amount: 86733, currency: 'KRW', unit: 't' } },
  ],
  ['amounts of its firms', 'ㅇ 판정결과   · 한국 : US$0.32/kg ~ US$1.49/kg', { formula: '0.32–1.49 USD/kg' }],
  ['an amount for an unusual unit', 'ㅇ 판정결과  ·  한국 : US$ 807.88 / KFKM', { formula: '807.88 USD/KFKM' }],
  ['words', 'ㅇ 판정결과   · 중국 : 0 ~ 24.1%  · 한국 : Floor Price  · 대만 : 0 ~ 8.6%', {}],
  ['nothing about Korea', 'ㅇ 판정결과 * 반덤핑은 95.15%의 범국가세율 납부', {}],
])('The duty on Korean goods: %s', (_, text, rate) => {
  expect(publishedRate(text, false)).toEqual(rate);
});

it.each<[string, string, RemedyRate]>([
  ['without its name', 'ㅇ 판정결과 : 13.4 ~ 18.8%', { min: 13.4, max: 18.8 }],
  ['before a remark', 'ㅇ 판정결과 : 88.1% * 일몰재심 후 10% 아님', { rate: 88.1 }],
  ['with the same in another unit', 'ㅇ 판정결과 : 6.2 ~ 13.9%(US$72 ~ US$145 / MT)', { min: 6.2, max: 13.9 }],
  [
    'by year, as a share of another rate',
    'ㅇ 판정결과   ·  2023.10.10~2024.10.9 : 5%(MFN 관세율의 100%)  ·  2024.10.10~2025.10.9 : 3.75%(MFN 관세율의 75%)',
    { min: 3.75, max: 5 },
  ],
])('The duty of a measure against Korea alone: %s', (_, text, rate) => {
  expect(publishedRate(text, true)).toEqual(rate);
});

it('A duty is suspended only if the words are about Korea', () => {
  expect(isSuspended('ㅇ 판정결과   ·  한국 : US$0.14 ~ 2.56 / Kg(규제 잠정 중단 상태, 규제종료는 아님)')).toBe(true);
  expect(isSuspended('ㅇ 판정결과   · 한국 : US$0.32/kg  · 일본 : US$0.21/kg (규제 중단)  · 러시아 : US$0.72/kg')).toBe(
    false,
  );
});
