import { expect, test } from 'vitest';
import { render } from '../../../src/messages/rendering/render.js';
import { claimText } from '../../../src/navigator/claims/claim-text.js';
import { type Draft, world } from '../world.js';

test.each<[Draft<'Claim'>, english: string, korean: string]>([
  [{ value: { typical: 15, unit: 'percent' } }, '15 %', '15%'],
  [{ value: { min: 10, max: 20, unit: 'days' } }, '10 to 20 days', '10~20일'],
  [{ value: { min: 5, max: 8, unit: 'percent' } }, '5 to 8 %', '5~8%'],
  [{ value: { min: 10, unit: 'working days' } }, 'at least 10 working days', '10영업일 이상'],
  [{ value: { max: 20 } }, 'up to 20', '20 이하'],
  [{ value: { min: 100, max: 300, unit: 'EUR' } }, 'EUR 100 to EUR 300', '100유로~300유로'],
  [{ text: 'free of charge' }, 'free of charge', 'free of charge'],
  [
    { value: { typical: 28, unit: 'SGD' }, text: 'higher risk' },
    'SGD 28 (higher risk)',
    '28 싱가포르 달러(higher risk)',
  ],
  [{ text: '2027-05-14' }, '14 May 2027', '2027년 5월 14일'],
  [{ field: 'status', text: 'IN_FORCE' }, 'in force', '발효'],
  [{ field: 'status', text: 'Signed in June' }, 'signed in June', 'signed in June'],
  [{}, 'no value', '값 없음'],
])('%o is shown as %s and %s', (draft, english, korean) => {
  const claim = world({ Claim: { claim: draft } }).get('claim', 'Claim');
  const text = claim && claimText(claim);
  expect(text && render(text, 'en')).toBe(english);
  expect(text && render(text, 'ko')).toBe(korean);
});
