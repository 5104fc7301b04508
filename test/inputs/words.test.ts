import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Api, openSeedApi } from '../api/api.js';
import { asWrittenInputs, household, type Language, misspeltWords, words } from './tables.js';

interface Sought {
  readonly typed: string;
  readonly headings: readonly string[];
}

const hits = z.object({ search: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) });

/** The digits of a class of goods: of `hts/33049950` as of `hs/3304`. */
const digits = (id: string): string | undefined => /^[a-z]+\d*\/(\d+)$/.exec(id)?.[1];

/** A chapter is acceptable where it is named itself: with two digits, it answers no question about a heading. */
const isAcceptable = (id: string, headings: readonly string[]): boolean =>
  !id.startsWith('cpc/') && headings.some((heading) => digits(id)?.startsWith(heading));

describe('the first five classes that the search of the seed finds', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openSeedApi();
  }, 300_000);
  afterAll(() => api.close());

  const firstFive = async (typed: string, language: Language): Promise<readonly string[]> => {
    const query =
      'query ($typed: String!) { search(query: $typed, types: ["ProductClass"], first: 5) { edges { node { id } } } }';
    const { search } = hits.parse(await api.data(query, { typed }, undefined, language));
    return search.edges.map(({ node }) => node.id);
  };

  /** A line for each word whose first five classes have no acceptable heading. */
  const missed = async (sought: readonly Sought[], language: Language): Promise<string[]> => {
    const lines: string[] = [];
    for (const { typed, headings } of sought) {
      const found = await firstFive(typed, language);
      if (!found.some((id) => isAcceptable(id, headings)))
        lines.push(`${typed}: ${found.join(', ') || 'nothing'}, not ${headings.join(' or ')}`);
    }
    return lines;
  };

  const expectAtMost = (most: number, lines: readonly string[]): void => {
    if (lines.length > most) expect.fail(`${lines.length} missed, at most ${most}:\n${lines.join('\n')}`);
  };

  const everyday = (language: Language): readonly Sought[] =>
    words[language].map(({ word, headings }) => ({ typed: word, headings }));

  const withErrors = (language: Language): readonly Sought[] =>
    misspeltWords[language].map(({ typed, means }) => ({
      typed,
      headings: words[language].find(({ word }) => word === means)?.headings ?? [],
    }));

  it.each<Language>(['en', 'ko'])('have the right heading for 95 of 100 everyday words: %s', async (language) => {
    expect(everyday(language)).toHaveLength(100);
    expectAtMost(5, await missed(everyday(language), language));
  });

  it.each<Language>(['en', 'ko'])('have the right heading for 95 of 100 words of a household: %s', async (language) => {
    const sought = household.map((pair) => ({ typed: pair[language], headings: pair.headings }));
    expect(sought).toHaveLength(100);
    expectAtMost(5, await missed(sought, language));
  });

  it.each<Language>(['en', 'ko'])('have the right heading for 18 of 20 misspelt words: %s', async (language) => {
    expect(withErrors(language)).toHaveLength(20);
    expect(withErrors(language).filter(({ headings }) => headings.length === 0)).toEqual([]);
    expectAtMost(2, await missed(withErrors(language), language));
  });

  it.each(asWrittenInputs.filter((row) => row.kind === 'word'))('have the right heading for $given', async (row) => {
    if (!('headings' in row)) throw new Error('a word has headings');
    expect(await missed([{ typed: row.given, headings: row.headings }], row.language)).toEqual([]);
  });

  it('have none for a word of no goods', async () => {
    const found = [...(await firstFive('qwrtzpx', 'en')), ...(await firstFive('뷁쀍꿹', 'ko'))];
    expect(found).toEqual([]);
  });
});
