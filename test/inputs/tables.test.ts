import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asWrittenInputs, household, misspeltWords, words } from './tables.js';

const hs2022 = new Set(
  readFileSync('seed/reference/hs-2022.csv', 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',', 1)[0] ?? ''),
);

const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the tables of inputs', () => {
  it.each(['en', 'ko'] as const)('have 100 different words with headings of HS 2022: %s', (language) => {
    const list = words[language];
    expect(list).toHaveLength(100);
    expect(repeated(list.map(({ word }) => word))).toEqual([]);
    expect(list.flatMap(({ headings }) => headings).filter((heading) => !hs2022.has(heading))).toEqual([]);
  });

  it('have 100 different words of a household with headings of HS 2022', () => {
    expect(household).toHaveLength(100);
    expect(repeated(household.flatMap(({ ko, en }) => [ko, en]))).toEqual([]);
    expect(household.flatMap(({ headings }) => headings).filter((heading) => !hs2022.has(heading))).toEqual([]);
  });

  it.each(['en', 'ko'] as const)('misspell 20 words of the list: %s', (language) => {
    const list = misspeltWords[language];
    expect(list).toHaveLength(20);
    const known = words[language].map(({ word }) => word);
    expect(list.filter(({ typed, means }) => !known.includes(means) || known.includes(typed))).toEqual([]);
  });

  it('have at least 200 inputs as people write them, each once', () => {
    const all = asWrittenInputs.map((row) => `${row.kind} ${row.given} ${'to' in row ? row.to : ''}`);
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(repeated(all)).toEqual([]);
  });

  it('expect codes that HS 2022 has', () => {
    const codes = asWrittenInputs.flatMap((row) =>
      row.kind === 'code' && 'understood' in row && row.understood.startsWith('hs/') ? [row.understood.slice(3)] : [],
    );
    expect(codes.filter((code) => !hs2022.has(code))).toEqual([]);
  });
});
