import { describe, expect, it } from 'vitest';
import { costText, daysText, pointsText } from '../../src/messages/amounts.js';
import { render } from '../../src/messages/rendering/render.js';

const days = (span: Parameters<typeof daysText>[0], language: string): string | undefined => {
  const text = daysText(span);
  return text && render(text, language);
};

const cost = (span: Partial<Parameters<typeof costText>[0]>, language: string): string | undefined => {
  const text = costText({ currency: 'USD', per: 'ONCE', ...span });
  return text && render(text, language);
};

describe('a span of days', () => {
  it.each([
    [{}, undefined, undefined],
    [{ typical: 1 }, '1 day', '1일'],
    [{ min: 5, max: 20, typical: 10 }, '5 to 20 days, typically 10 days', '5~20일(보통 10일)'],
    [{ min: 5, max: 20 }, '5 to 20 days', '5~20일'],
    [{ min: 5, typical: 5, max: 5 }, '5 days', '5일'],
    [{ min: 5 }, 'at least 5 days', '5일 이상'],
    [{ max: 5 }, 'up to 5 days', '5일 이하'],
    [{ min: 5, typical: 5, max: 9 }, '5 to 9 days, typically 5 days', '5~9일(보통 5일)'],
    [{ min: 5, typical: 10 }, 'at least 5 days, typically 10 days', '5일 이상(보통 10일)'],
    [{ typical: 10, max: 1200 }, 'up to 1,200 days, typically 10 days', '1,200일 이하(보통 10일)'],
  ])('%j', (span, english, korean) => {
    expect(days(span, 'en')).toBe(english);
    expect(days(span, 'ko')).toBe(korean);
  });
});

describe('a cost', () => {
  it.each([
    [{}, undefined, undefined],
    [{ min: 0, typical: 0 }, 'free', '무료'],
    [{ min: 0 }, 'at least USD 0', '0달러 이상'],
    [{ typical: 500, per: 'YEAR' as const }, 'USD 500 per year', '연간 500달러'],
    [
      { min: 0, max: 7000, currency: 'KRW', per: 'SHIPMENT' as const },
      'KRW 0 to KRW 7,000 per shipment',
      '선적 건당 0원~7,000원',
    ],
    [{ typical: 12.5, currency: 'EUR', per: 'SHIPMENT' as const }, 'EUR 12.50 per shipment', '선적 건당 12.50유로'],
  ])('%j', (span, english, korean) => {
    expect(cost(span, 'en')).toBe(english);
    expect(cost(span, 'ko')).toBe(korean);
  });
});

it.each([
  [1, '1 percentage point', '1%포인트'],
  [0.3464, '0.3464 percentage points', '0.3464%포인트'],
])('%d percentage points', (points, english, korean) => {
  expect(render(pointsText(points), 'en')).toBe(english);
  expect(render(pointsText(points), 'ko')).toBe(korean);
});
