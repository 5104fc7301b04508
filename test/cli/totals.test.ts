import { describe, expect, it } from 'vitest';
import { totalDaysText } from '../../src/cli/plan/amounts.js';
import { difference } from '../../src/cli/plan/difference.js';
import { isForOtherAnswers } from '../../src/cli/plan/sections/other-answers.js';
import { wordsIn } from '../../src/cli/plan/words.js';
import { daysText } from '../../src/messages/amounts.js';

const span = (min: number | null, typical: number | null, max: number | null) => ({ min, typical, max });
const said = (language: string, text: ReturnType<typeof totalDaysText>) => text && wordsIn(language).say(text);

describe('a total of days', () => {
  it.each([
    // Some answers lead to steps of unknown duration: the typical days are not the exact ones.
    [span(null, 365, null), 'typically 365 days', '보통 365일'],
    [span(365, 365, 365), '365 days', '365일'],
    [span(180, 365, null), 'at least 180 days, typically 365 days', '180일 이상(보통 365일)'],
    [span(null, null, null), undefined, undefined],
  ])('%j is %s', (total, english, korean) => {
    expect(said('en', totalDaysText(total))).toBe(english);
    expect(said('ko', totalDaysText(total))).toBe(korean);
  });
});

describe('a difference of days', () => {
  const shown = (amount: number) => daysText(span(amount, amount, amount));
  it.each([
    [span(5, 8, 10), 'typically 8 days more', '보통 8일 증가'],
    [span(-10, -10, -5), 'typically 10 days less', '보통 10일 감소'],
    // 70 days more at least, and as many at most: not a range from 70 to 0.
    [span(70, 0, 0), 'a narrower range', '범위 축소'],
    [span(0, null, -10), 'a narrower range', '범위 축소'],
    [span(0, 0, 0), undefined, undefined],
    [span(null, 0, null), undefined, undefined],
    [span(null, null, null), undefined, undefined],
  ])('%j is %s', (days, english, korean) => {
    expect(said('en', difference(days, shown))).toBe(english);
    expect(said('ko', difference(days, shown))).toBe(korean);
  });
});

describe('a step that only other answers ask for', () => {
  it.each([
    ['CONDITIONAL', false, true],
    ['OPTIONAL', false, true],
    ['CONDITIONAL', true, false],
    // The plan chooses another way with any answers.
    ['ALTERNATIVE', false, false],
    ['MET', false, false],
  ] as const)('%s, in the branch: %s', (status, inBranch, expected) => {
    expect(isForOtherAnswers({ status, inBranch })).toBe(expected);
  });
});
