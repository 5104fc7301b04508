import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildIndex, type NameIndex } from '../../src/catalogue/index/build.js';
import type { Entry } from '../../src/catalogue/index/entry.js';
import { readSeed } from '../../src/ingest/seed/read-seed.js';
import { readSeedFiles } from '../../src/ingest/seed/seed-files.js';

const texts = z.record(z.string(), z.string());
const classes = z.object({
  scheme: z.string(),
  code: z.string(),
  name: texts,
  alsoNamed: z.array(texts).default([]),
});
type Named = z.infer<typeof classes> & { readonly id: string };

/** Every fifteenth of them: enough to be sure, few enough to be quick. */
const sampled = <Item>(all: readonly Item[], step = 15): readonly Item[] => all.filter((_, at) => at % step === 0);

describe('names of the seed', () => {
  let all: readonly Named[];
  let index: NameIndex;
  beforeAll(async () => {
    const files = (await readSeedFiles('seed')).filter(({ name }) => /reference\/hs/.test(name));
    const { facts } = readSeed(files);
    all = facts.nodes.map(({ id, values }) => ({ id, ...classes.parse(values) }));
    index = await buildIndex(
      1,
      all.map(
        ({ id, scheme, code, name, alsoNamed }): Entry => ({
          id,
          type: 'ProductClass',
          texts: [...Object.values(name), code],
          alsoNamed: alsoNamed.flatMap((each) => Object.values(each)),
          code,
          facets: { scheme },
          missing: {},
        }),
      ),
    );
  });

  /** The share of queries with the heading of their code among the first five hits. */
  function share(queries: readonly { readonly code: string; readonly query: string }[]): number {
    const found = queries.filter(({ code, query }) =>
      index
        .search(query)
        .hits.slice(0, 5)
        .some(({ id }) => id.startsWith(`hs/${code.slice(0, 4)}`)),
    );
    return found.length / queries.length;
  }

  /** The standard names of the Korean schedule that name one heading only: others cannot lead to the right one. */
  function standardNames(language: string): { readonly code: string; readonly query: string }[] {
    const headings = new Map<string, Set<string>>();
    const lines = all.filter(({ scheme }) => scheme === 'hsk');
    for (const { code, alsoNamed } of lines)
      for (const { [language]: name = '' } of alsoNamed)
        headings.set(name, new Set([...(headings.get(name) ?? []), code.slice(0, 4)]));
    return lines.flatMap(({ code, alsoNamed }) =>
      alsoNamed.flatMap(({ [language]: query = '' }) => (headings.get(query)?.size === 1 ? { code, query } : [])),
    );
  }

  /** Without one letter of the middle: a typing error. */
  const misspelt = (text: string) =>
    text.slice(0, Math.ceil(text.length / 2)) + text.slice(Math.ceil(text.length / 2) + 1);

  it.each([
    ['in Korean', 'ko', (name: string) => name, 0.99],
    ['in Korean, without blanks', 'ko', (name: string) => name.replaceAll(' ', ''), 0.98],
    ['in Korean, with a letter missing', 'ko', misspelt, 0.8],
    ['in English', 'en', (name: string) => name, 0.99],
    [
      'in English, in small letters without hyphens',
      'en',
      (name: string) => name.toLowerCase().replaceAll('-', ' '),
      0.98,
    ],
    ['in English, with a letter missing', 'en', misspelt, 0.85],
  ])('lead to the heading %s', (_, language, written, least) => {
    const queries = sampled(standardNames(language)).map(({ code, query }) => ({ code, query: written(query) }));
    expect(queries.length).toBeGreaterThan(100);
    expect(share(queries)).toBeGreaterThanOrEqual(least);
  });

  // Classified by the customs service's own list: the code of a line or a standard name in seed/reference/hsk-2026.csv.
  it.each([
    ['홍삼', '1211'],
    ['red ginseng', '1211'],
    ['소주', '2208'],
    ['soju', '2208'],
    ['김', '1212'],
    ['조미 김', '2008'],
    ['라면', '1902'],
    ['고추장', '2103'],
    ['반도체', '8541'],
    ['신발', '64'],
    ['철강', '72'],
    ['샴푸', '3305'],
    ['샴프', '3305'],
    ['마스크 팩', '3304'],
    ['t shirts', '6109'],
    ['면 티셔츠', '6109'],
    ['lipstik', '3304'],
  ])('lead from %j to %s', (query, code) => {
    const found = index.search(query).hits.slice(0, 5);
    expect(found.map(({ id }) => id.slice(0, 3 + code.length))).toContain(`hs/${code}`);
  });

  it('never lead from a word that says nothing to a class', () => {
    for (const query of ['zebra machines', 'qwxz parts', '얼룩말 부분품']) expect(index.search(query).hits).toEqual([]);
  });

  it('have one hit for a class', () => {
    const ids = index.search('cosmetics').hits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('hsk/'))).toEqual([]);
  });
});
