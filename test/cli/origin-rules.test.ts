import { expect, it } from 'vitest';
import { originRuleTexts } from '../../src/cli/plan/sections/origin-rules.js';
import { wordsIn } from '../../src/cli/plan/words.js';

const rule = { rangeFrom: '8466930000', rangeTo: '8466939999', goods: null, text: 'Change of heading.' };
const shown = (rules: Parameters<typeof originRuleTexts>[0], offered: string, language = 'en') =>
  originRuleTexts(rules, offered).map((text) => wordsIn(language).say(text));

it.each([
  ['8466.93', 'rule of origin: Change of heading.', '원산지결정기준: Change of heading.'],
  ['8466939900', 'rule of origin: Change of heading.', '원산지결정기준: Change of heading.'],
  ['8466', 'rule of origin of 846693: Change of heading.', '원산지결정기준 846693: Change of heading.'],
])('A rule of origin names its codes only if it covers a part of what is offered: %s', (offered, english, korean) => {
  expect(shown([rule], offered)).toEqual([english]);
  expect(shown([rule], offered, 'ko')).toEqual([korean]);
});

it('names the goods beside the codes', () => {
  expect(shown([{ ...rule, goods: 'Parts' }], '84')).toEqual([
    'rule of origin of 846693 for Parts: Change of heading.',
  ]);
});

it('counts what a chapter has beyond the first eight', () => {
  expect(
    shown(
      Array.from({ length: 8 }, () => rule),
      '84',
    ),
  ).toHaveLength(8);
  expect(
    shown(
      Array.from({ length: 11 }, () => rule),
      '84',
    ).slice(8),
  ).toEqual(['and 3 more']);
});
