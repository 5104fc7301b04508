import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/catalogue/index/build.js';
import { entry } from './entries.js';

describe('the index of names', () => {
  it('lists ids by type and by interface, sorted by code point', async () => {
    const index = await buildIndex(1, [
      entry('CustomsRule', 'rule/b'),
      entry('Regulation', 'rule/c'),
      entry('Regulation', 'rule/Z'),
      entry('Regulation', 'rule/가'),
      entry('Country', 'rule/a'),
    ]);
    expect(index.ids('Regulation')).toEqual(['rule/Z', 'rule/c', 'rule/가']);
    expect(index.ids('Rule')).toEqual(['rule/Z', 'rule/b', 'rule/c', 'rule/가']);
    expect(index.ids('Node')).toHaveLength(5);
    expect(index.ids('Stage')).toEqual([]);
    expect(index.ids('Company')).toEqual([]);
  });

  it('moves to a later state by changed, added and removed entries', async () => {
    const index = await buildIndex(1, [
      entry('Regulation', 'rule/a', ['Cosmetics']),
      entry('Regulation', 'rule/b', ['Toys']),
      entry('Country', 'country/c', ['Chad']),
    ]);
    const later = index.moved(
      2,
      ['rule/a', 'rule/b', 'rule/d'],
      [entry('Regulation', 'rule/a', ['Perfumes']), entry('Regulation', 'rule/d', ['Batteries'])],
    );
    expect(later.sequence).toBe(2);
    expect(later.ids('Rule')).toEqual(['rule/a', 'rule/d']);
    expect(later.search('perfumes').hits.map(({ id }) => id)).toEqual(['rule/a']);
    expect(later.search('batteries').hits.map(({ id }) => id)).toEqual(['rule/d']);
    expect([...later.search('cosmetics').hits, ...later.search('toys').hits]).toEqual([]);
    expect(later.search('chad').hits.map(({ id }) => id)).toEqual(['country/c']);
    expect(index.ids('Rule')).toEqual(['rule/a', 'rule/b']);
    expect(index.entry('rule/a')?.texts).toEqual(['Cosmetics']);
  });

  it('ranks a name before a code that begins so, and ties by id', async () => {
    const index = await buildIndex(1, [
      entry('ProductClass', 'c', ['Fish 33'], '330499'),
      entry('ProductClass', 'b', ['Oils'], '3304'),
      entry('ProductClass', 'a', ['Oils too'], '3304'),
      entry('ProductClass', 'd', ['33']),
      entry('ProductClass', 'e', ['33 things']),
    ]);
    const found = index.search('33').hits;
    expect(found.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c', 'e']);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((x, y) => y - x));
  });

  it('matches short words of a long query exactly', async () => {
    const index = await buildIndex(1, [
      entry('Regulation', 'long', ['Conformity declaration for imported interior fittings']),
      entry('Regulation', 'short', ['con dec for imp in fit']),
    ]);
    const found = (query: string) =>
      index
        .search(query)
        .hits.map(({ id }) => id)
        .sort();
    expect(found('con dec imp')).toEqual(['long', 'short']);
    expect(found('con dec fit imp')).toEqual(['short']);
    expect(found('confo decla for impor')).toEqual(['long']);
    // If no name has all words, names with some of them.
    expect(found('con unheard')).toEqual(['short']);
    expect(found('confo unheard')).toEqual(['long']);
  });

  it('finds nothing in nothing', async () => {
    const index = await buildIndex(1, []);
    expect(index.search('anything').hits).toEqual([]);
    expect(index.entry('a')).toBeUndefined();
  });

  it('lets other work have its turn while it is built', async () => {
    const entries = Array.from({ length: 5000 }, (_, number) =>
      entry('Source', `source/${number}`, [`Paper ${number}`]),
    );
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    const index = await buildIndex(1, entries);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(index.search('Paper 4711').hits[0]?.id).toBe('source/4711');
  });
});
