import { expect, it } from 'vitest';
import { countryInSentence } from './country-in-sentence.js';

it('gives an English name its article', () => {
  expect(countryInSentence({ code: 'GB', name: 'United Kingdom' }, 'en')).toBe('the United Kingdom');
  expect(countryInSentence({ code: 'VN', name: 'Vietnam' }, 'en')).toBe('Vietnam');
  expect(countryInSentence({ code: 'GB', name: '영국' }, 'ko')).toBe('영국');
});
