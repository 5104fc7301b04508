import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { type Api, openApi } from './api.js';
import { idsOf } from './world-ids.js';

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});

const everyList = vocabulary.lists.map(({ list, types }) => [list, ...types] as const);

describe('a list', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  async function read(list: string, first?: number, after?: string | null) {
    const data = await api.data(
      `query ($first: Int, $after: String) {
        page: ${list}(first: $first, after: $after) {
          edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { first, after },
    );
    return page.parse(data.page);
  }

  it.each(everyList)('%s walks through all %s by id, page by page', async (list, ...types) => {
    const expected = idsOf(...types);
    const seen: string[] = [];
    let after: string | null = null;
    for (let hasNext = true; hasNext; ) {
      const { edges, pageInfo } = await read(list, 2, after);
      expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      seen.push(...edges.map(({ node }) => node.id));
      ({ hasNextPage: hasNext, endCursor: after } = pageInfo);
      expect(hasNext).toBe(seen.length < expected.length);
    }
    expect(seen).toEqual(expected);
  });

  it('shows 50 without a size', async () => {
    expect((await read('rules')).edges).toHaveLength(Math.min(50, idsOf('Regulation', 'CustomsRule').length));
    const { __type } = await api.data('{ __type(name: "Query") { fields { name args { name defaultValue } } } }');
    const sizes = z
      .object({
        fields: z.array(z.object({ args: z.array(z.object({ name: z.string(), defaultValue: z.unknown() })) })),
      })
      .parse(__type)
      .fields.filter(({ args }) => args.some(({ name }) => name === 'after'))
      .flatMap(({ args }) => args.filter(({ name }) => name === 'first'));
    expect(new Set(sizes.map(({ defaultValue }) => defaultValue))).toEqual(new Set(['50']));
  });

  it('shows nothing for a size of 0, and says that there is more', async () => {
    expect(await read('countries', 0)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('continues after a cursor whose entry is gone', async () => {
    const gone = Buffer.from('id country/EE').toString('base64url');
    expect((await read('countries', 2, gone)).edges.map(({ node }) => node.id)).toEqual(['country/FR', 'country/GB']);
  });

  it('ends behind its last entry', async () => {
    const { pageInfo } = await read('stages', 4);
    const { edges, pageInfo: end } = await read('stages', 4, pageInfo.endCursor);
    expect(edges).toEqual([]);
    expect(end).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it.each([-1, 201, 500])('refuses a page of %i', async (first) => {
    expect(
      await api.errors('query ($first: Int) { countries(first: $first) { edges { cursor } } }', { first }),
    ).toEqual([
      {
        code: 'BAD_PAGE_SIZE',
        field: 'first',
        message: `A page cannot have ${first} entries. Request 0 to 200, and use after for the next page.`,
      },
    ]);
  });

  const ofSearch = Buffer.from('hit 3.5 country/DE').toString('base64url');
  it.each(['', 'country/DE', '!!!', 'aWQ', ofSearch])('refuses the cursor %j', async (after) => {
    expect(
      await api.errors('query ($after: String) { countries(after: $after) { edges { cursor } } }', { after }),
    ).toEqual([
      {
        code: 'BAD_CURSOR',
        field: 'after',
        message: `"${after}" is not a cursor of this list. Use a cursor that the list returned, or omit it to start at the beginning.`,
      },
    ]);
  });
});
