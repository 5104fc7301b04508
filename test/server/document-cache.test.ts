import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createDocumentCache } from '../../src/server/document-cache.js';

it('keeps the documents that were used last, as many as the length of their queries allows', async () => {
  const cache = createDocumentCache(30);
  const [a, b, c] = ['{ aaaaaa }', '{ bbbbbb }', '{ cccccc }'].map((query) => parse(query));
  if (a === undefined || b === undefined || c === undefined) throw new Error('there are three');
  for (const [key, document] of Object.entries({ a, b, c })) await cache.set(key, document);
  expect(await cache.get('a')).toBe(a);
  await cache.set('d', parse('{ dddddd }'));
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([a, undefined, c]);
  expect([await cache.delete('c'), await cache.delete('c'), await cache.get('c')]).toEqual([true, false, undefined]);
});

it('keeps none that is longer than all may be', async () => {
  const cache = createDocumentCache(5);
  await cache.set('a', parse('{ aaaaaa }'));
  expect(await cache.get('a')).toBeUndefined();
});
