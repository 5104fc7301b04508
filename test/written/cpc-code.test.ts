import { describe, expect, it } from 'vitest';
import { cpcClassId } from '../../src/written/cpc-code.js';

describe('a CPC code as people write it', () => {
  it.each([
    ['532', 'cpc/532'],
    [' 8391 ', 'cpc/8391'],
    ['83.91', 'cpc/8391'],
    ['839 1', 'cpc/8391'],
    ['83-91', 'cpc/8391'],
    ['８３９１', 'cpc/8391'],
    ['８３．９１', 'cpc/8391'],
    ['CPC 8391', 'cpc/8391'],
    ['cpc/8391', 'cpc/8391'],
    ['CPC8391', 'cpc/8391'],
  ])('%j is %s', (given, id) => {
    expect(cpcClassId(given)).toBe(id);
  });

  it.each(['83..91', '8.3.9.1', '83.', '.83', '83 .91', '8391x', 'engineering', '五三二', ''])(
    '%j is none, and stays as it was given',
    (given) => {
      expect(cpcClassId(given)).toBe(`cpc/${given}`);
    },
  );
});
