import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.js';

describe('the width of a text', () => {
  it('is larger for Hangul than for Latin letters, and grows with the size', () => {
    expect(textWidth('가나', 10)).toBeCloseTo(19);
    expect(textWidth('ab', 10)).toBeCloseTo(11);
    expect(textWidth('ab', 20)).toBeCloseTo(22);
  });

  it('counts narrow signs and capitals apart', () => {
    expect(textWidth('A. ', 10)).toBeCloseTo(13.2);
    expect(textWidth('', 10)).toBe(0);
  });
});
