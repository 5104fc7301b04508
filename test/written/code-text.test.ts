import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIdText, codeDigits } from '../../src/written/code-text.js';

describe('the text of a code', () => {
  it.each([
    ['330499', '330499'],
    ['33.04', '3304'],
    ['3304.99', '330499'],
    ['33.04.99', '330499'],
    ['33 04 99', '330499'],
    ['3304-99', '330499'],
    [' 3304 99 ', '330499'],
    ['3304  99', '330499'],
    // The Korean schedule, that of the United States, the Combined Nomenclature, that of Japan.
    ['3304.99-9000', '3304999000'],
    ['3304.99.9000', '3304999000'],
    ['3304.99.50.00', '3304995000'],
    ['2005 99 60', '20059960'],
    ['3304.99.010', '330499010'],
    // Full width, and dashes that a text processor puts in the place of a hyphen.
    ['８５０７．６０', '850760'],
    ['３３０４－９９', '330499'],
    ['3304.99–9000', '3304999000'],
    ['3304\u00a099', '330499'],
    ['HS 3304.99', '330499'],
    ['hs code: 330499', '330499'],
    ['HSK3304.99-9000', '3304999000'],
    ['HS 코드 3304.99', '330499'],
    // A spreadsheet took the zero at the beginning.
    ['702', '702'],
    ['702.00', '70200'],
  ])('%j is %s', (given, digits) => {
    expect(codeDigits(given)).toBe(digits);
  });

  it.each([
    '3304..99',
    '3304.-99',
    '3304. 99',
    '3.3.0.4.9.9',
    '3304.9.9',
    '330-499',
    '33049.900',
    '.330499',
    '330499.',
    '-330499',
    '3304,99',
    '3304/99',
    '33O499',
    'HTS 3304',
    'HS',
    '',
    '3',
    '3304999000012',
    '٣٣٠٤٩٩',
    'cosmetics',
  ])('%j is none', (given) => {
    expect(codeDigits(given)).toBeUndefined();
  });

  const code = fc.constantFrom(2, 4, 6, 8, 10).chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)));

  it('is its digits, in full width too, whichever separators divide its pairs', () => {
    const between = fc.array(fc.constantFrom('', '.', ' ', '-'), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(code, between, fc.boolean(), (digits, separators, isWide) => {
        const pairs = digits.match(/../g) ?? [];
        const printed = pairs.map((pair, place) => (place === 0 ? '' : separators[place - 1]) + pair).join('');
        const wide = printed.replace(/[0-9.-]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
        expect(codeDigits(isWide ? wide : printed)).toBe(digits);
      }),
    );
  });

  it('is none with two separators at one place', () => {
    const separator = fc.constantFrom('.', '-');
    fc.assert(
      fc.property(
        code.filter(({ length }) => length >= 4),
        separator,
        separator,
        (digits, one, other) => {
          expect(codeDigits(`${digits.slice(0, 2)}${one}${other}${digits.slice(2)}`)).toBeUndefined();
        },
      ),
    );
  });
});

it.each([
  ['hs/3304.99', 'hs/330499'],
  ['HS/330499', 'hs/330499'],
  ['hsk/3304.99-9000', 'hsk/3304999000'],
  [' hts/33049950 ', 'hts/33049950'],
  ['hs/3304..99', 'hs/3304..99'],
  ['intangible/ai-recruiting', 'intangible/ai-recruiting'],
  ['330499', '330499'],
])('the class %j is %s', (given, id) => {
  expect(classIdText(given)).toBe(id);
});
