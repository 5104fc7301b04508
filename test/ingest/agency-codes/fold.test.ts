import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../src/graph/vocabulary/agency-codes.js';
import { foldMarks } from '../../../src/ingest/agency-codes/fold.js';
import type { MarkedLine } from '../../../src/ingest/agency-codes/marked-line.js';

const line = (code: string, ...agencyCodes: string[]): MarkedLine => ({
  code,
  marks: agencyCodes.map((agencyCode) => ({ agencyCode })),
});

describe('folding marks', () => {
  it('takes the shortest code whose lines all carry the mark, but none above the heading', () => {
    const lines = [
      line('3304100000', 'a'),
      line('3304991000', 'a'),
      line('3304995010', 'a', 'b'),
      line('3304995090', 'a'),
    ];
    expect(foldMarks([...lines, line('3305100000', 'a')])).toEqual([
      { agencyCode: 'a', heading: '3304', codes: '3304' },
      { agencyCode: 'b', heading: '3304', codes: '3304995010' },
      { agencyCode: 'a', heading: '3305', codes: '3305' },
    ]);
  });

  it('joins the entries of a list at a code', () => {
    const marks = [
      { agencyCode: 'list', entry: '2B' },
      { agencyCode: 'list', entry: '1A' },
    ];
    expect(foldMarks([{ code: '280421', marks }, line('280429')])).toEqual([
      { agencyCode: 'list', heading: '2804', codes: '280421=1A,2B' },
    ]);
  });

  it('says of every line what was said of it', () => {
    const code = fc
      .array(fc.constantFrom('0', '1'), { minLength: 6, maxLength: 6 })
      .map((end) => `3304${end.join('')}`);
    const drawn = fc.uniqueArray(fc.record({ code, isMarked: fc.boolean() }), { selector: (each) => each.code });
    fc.assert(
      fc.property(drawn, (given) => {
        const folded = foldMarks(given.map((each) => (each.isMarked ? line(each.code, 'a') : line(each.code))));
        const marks = folded.flatMap(({ codes }) => readMarks(codes.split(' ')));
        const isSaid = (each: string) => marks.some((mark) => each.startsWith(mark.code));
        expect(given.map((each) => isSaid(each.code))).toEqual(given.map((each) => each.isMarked));
      }),
    );
  });
});
