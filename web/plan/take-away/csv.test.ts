import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('quotes what needs it, ends each line with CRLF, and begins with the mark of UTF-8', () => {
  expect(
    csvOf([
      ['단계', 'Cost'],
      ['Label, in "Korean"', 'two\nlines'],
      ['', '7'],
    ]),
  ).toBe('\ufeff단계,Cost\r\n"Label, in ""Korean""","two\nlines"\r\n,7\r\n');
});

it('leaves no formula to a spreadsheet', () => {
  expect(csvOf([['=1+1', '+3', '-4', '@x']])).toBe("\ufeff'=1+1,'+3,'-4,'@x\r\n");
});
