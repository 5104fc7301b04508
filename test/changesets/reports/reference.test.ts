import { describe, expect, it } from 'vitest';
import { newReference, readReference } from '../../../src/changesets/reports/reference.js';

describe('the reference of a report', () => {
  it('is twelve characters in three groups, none of them easily mistaken', () => {
    for (const reference of Array.from({ length: 200 }, newReference))
      expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('does not come twice, and uses every character', () => {
    const many = Array.from({ length: 2_000 }, newReference);
    expect(new Set(many).size).toBe(2_000);
    expect(new Set(many.join('').replaceAll('-', '')).size).toBe(32);
  });

  it.each([
    ['as it was given', 'R7K2-9QXM-4TZB', 'R7K2-9QXM-4TZB'],
    ['in lower case', 'r7k2-9qxm-4tzb', 'R7K2-9QXM-4TZB'],
    ['without hyphens', 'R7K29QXM4TZB', 'R7K2-9QXM-4TZB'],
    ['with spaces', ' R7K2 9QXM 4TZB ', 'R7K2-9QXM-4TZB'],
    ['with letters that look like digits', 'oiL0-9QXM-4TZB', '0110-9QXM-4TZB'],
  ])('is read %s', (_, given, reference) => {
    expect(readReference(given)).toBe(reference);
  });

  it.each([
    ['too short', 'R7K2-9QXM'],
    ['too long', 'R7K2-9QXM-4TZB-0'],
    ['with a character that none has', 'U7K2-9QXM-4TZB'],
    ['nothing', ''],
    ['megabytes', 'R'.repeat(10_000_000)],
  ])('is none when %s', (_, given) => {
    expect(readReference(given)).toBeUndefined();
  });
});
