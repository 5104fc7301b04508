import { describe, expect, it } from 'vitest';
import { filteredConnection, recordPage } from '../../src/api/record-page.js';
import { timeId } from '../../src/graph/records/time-id.js';

const ids = Array.from({ length: 2_000 }, () => timeId('changeset')).reverse();
const pageOf = (items: readonly string[], last: string | undefined) =>
  filteredConnection({ items, hasMore: true, last }, recordPage({ first: 2, after: null }), (id) => id).pageInfo;

describe('a page of records that passed a filter', () => {
  it('continues after the last that it shows', () => {
    const after = pageOf(ids.slice(0, 2), ids[1]).endCursor;
    expect(recordPage({ first: 2, after })).toEqual({ first: 2, before: ids[1] });
  });

  it('continues after the last that did not pass, and does not name it', () => {
    for (const [index, hidden] of ids.entries()) {
      const { before = '' } = recordPage({ first: 2, after: pageOf([], hidden).endCursor });
      expect(hidden.length - before.length).toBe(10);
      // The next record is before that place, though it was made in the same millisecond; those that were read are not.
      expect(hidden > before).toBe(true);
      expect((ids[index + 1] ?? '') < before).toBe(true);
    }
  });
});
