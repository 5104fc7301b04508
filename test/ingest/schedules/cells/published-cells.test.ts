import { describe, expect, test } from 'vitest';
import { readRate } from '../../../../src/graph/vocabulary/stated-rate.js';
import { cellReader } from '../../../../src/ingest/schedules/cell-reader.js';
import { readCell } from '../../../../src/ingest/schedules/cells/read-cell.js';
import { isPublished, publishedEditions } from './published-editions.js';

/** Of the values of a column. */
const leastUnderstood = 0.995;

describe.skipIf(!isPublished)('the cells of the published schedules (skipped without ../shared/data)', () => {
  test.each([...publishedEditions()])('%s: nearly all are understood, and all print as they read', async (_, open) => {
    const edition = await open();
    const { historyOf, readings } = cellReader(edition, { from: edition.day }, readCell);
    const printed = new Set<string>();
    for (const line of edition.lines.filter(({ isLeaf }) => isLeaf))
      for (const schedule of edition.columns) for (const { rate } of historyOf(line, schedule) ?? []) printed.add(rate);
    expect([...printed].filter((rate) => readRate(rate) === undefined)).toEqual([]);
    for (const { schedule, values, misunderstood } of readings()) {
      const list = misunderstood.map(({ row, code, text }) => `${row} ${code}: ${text}`).join('\n');
      expect(values).toBeGreaterThan(0);
      expect(1 - misunderstood.length / values, `${schedule}\n${list}`).toBeGreaterThanOrEqual(leastUnderstood);
    }
  });
});
