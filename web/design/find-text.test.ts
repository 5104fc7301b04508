import { describe, expect, it } from 'vitest';
import { hasText } from './find-text.js';

describe('a text', () => {
  it.each(['viet', 'VN', '베트', ' 베ㅌ', ''])('is found by "%s"', (typed) => {
    expect(hasText(['베트남', 'Vietnam', 'VN'], typed)).toBe(true);
  });

  it('is found without its accents', () => expect(hasText(['Côte d’Ivoire'], 'cote')).toBe(true));

  it.each(['thai', '남베'])('is not found by "%s"', (typed) => {
    expect(hasText(['베트남', 'Vietnam', 'VN'], typed)).toBe(false);
  });
});
