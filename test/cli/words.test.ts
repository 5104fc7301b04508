import { describe, expect, it } from 'vitest';
import { runs, wordsIn } from '../../src/cli/plan/words.js';

describe('numbers of steps', () => {
  it.each([
    [[7], '7'],
    [[1, 2, 3, 4, 7], '1-4, 7'],
    [[16, 17, 13, 21], '13, 16-17, 21'],
    [[14, 3], '3, 14'],
  ])('%j are %s', (numbers, text) => {
    expect(runs(wordsIn('en'), numbers)).toBe(text);
    expect(runs(wordsIn('ko'), numbers)).toBe(text.replaceAll('-', '~'));
  });
});
