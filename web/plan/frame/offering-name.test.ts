import { describe, expect, it } from 'vitest';
import { codeOf, printedCode, shortName } from './offering-name.js';

const long = 'Cosmetic and toilet preparations; n.e.c. in heading no. 3304, for the care of the skin';
const skinCare = { class: { id: 'hs/330499', code: '330499', name: long }, product: null };

it.each([
  ['330499', '3304.99'],
  ['33049920', '3304.99.20'],
  ['3304992000', '3304.99.20.00'],
  ['8314', '8314'],
  ['33', '33'],
])('the code %s is printed %s', (code, printed) => expect(printedCode(code)).toBe(printed));

it('says of which system a code is where it is known', () => {
  expect(codeOf(skinCare)).toBe('HS 3304.99');
  expect(codeOf({ class: { id: 'vn-tariff/33049920', code: '33049920', name: 'Other' } })).toBe('3304.99.20');
  expect(codeOf({ class: { id: 'intangible/ai-recruiting', code: null, name: 'AI' } })).toBeUndefined();
});

describe('the short name', () => {
  it('is what the reader typed, if it is a word', () => {
    expect(shortName(skinCare, '기초화장품')).toBe('기초화장품');
    expect(shortName(skinCare, '3304.99')).toBe('HS 3304.99');
  });
  it('is that of the product before all else', () => {
    expect(shortName({ ...skinCare, product: { name: 'Example cream' } }, 'cream')).toBe('Example cream');
  });
  it('is that of the class if a question can hold it', () => {
    const recruiting = { id: 'intangible/ai-recruiting', code: null, name: 'AI system for recruiting' };
    expect(shortName({ class: recruiting }, undefined)).toBe('AI system for recruiting');
    expect(shortName(skinCare, undefined)).toBe('HS 3304.99');
  });
});
