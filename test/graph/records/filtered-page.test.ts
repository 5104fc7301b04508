import { describe, expect, it } from 'vitest';
import { readFilteredPage } from '../../../src/graph/records/filtered-page.js';

/** Records 9999, 9998, … down to 1, with a count of the reads. */
function many(count: number, passes: (number: number) => boolean) {
  const ids = Array.from({ length: count }, (_, index) => String(10_000 + count - index));
  const state = { reads: 0 };
  const filter = {
    async read({ first, before }: { first: number; before?: string | undefined }) {
      state.reads += 1;
      return ids.filter((id) => before === undefined || id < before).slice(0, first);
    },
    placeOf: (id: string) => id,
    keep: async (found: readonly string[]) =>
      found.filter((id) => passes(Number(id) - 10_000)).map((id) => ({ place: id, item: Number(id) - 10_000 })),
  };
  return { filter, state };
}

describe('a filtered page of records', () => {
  it('fills a page with the records that pass, and continues after it', async () => {
    const { filter } = many(1_000, (number) => number % 100 === 0);
    const first = await readFilteredPage(filter, { first: 3 });
    expect(first).toEqual({ items: [1_000, 900, 800], hasMore: true, last: '10800' });
    expect((await readFilteredPage(filter, { first: 50, before: first.last })).items).toEqual([
      700, 600, 500, 400, 300, 200, 100,
    ]);
  });

  it('knows the end', async () => {
    const { filter } = many(10, (number) => number > 8);
    expect(await readFilteredPage(filter, { first: 5 })).toEqual({ items: [10, 9], hasMore: false, last: '10001' });
    expect(await readFilteredPage(many(0, () => true).filter, { first: 5 })).toEqual({
      items: [],
      hasMore: false,
      last: undefined,
    });
  });

  it('reads a limited number for a page, and the next one continues from there', async () => {
    const { filter, state } = many(4_900, (number) => number === 1);
    let page = await readFilteredPage(filter, { first: 5 });
    expect([page.items, page.hasMore, state.reads]).toEqual([[], true, 5]);
    let pages = 1;
    while (page.hasMore) {
      page = await readFilteredPage(filter, { first: 5, before: page.last });
      pages += 1;
    }
    expect([page.items, pages]).toEqual([[1], 5]);
  });
});
