import { pages } from '../../graph/derived/statements.js';
import type { Reader, Row } from '../../graph/port.js';
import { readSettled } from '../../graph/publishing/settled.js';
import type { Statement } from '../../graph/statement.js';
import { nodesByIds } from '../look-up.js';
import { publicTypes } from '../public-types.js';
import { readPublished } from '../published.js';
import { readNode } from '../rows.js';
import { buildIndex, type NameIndex } from './build.js';
import { changedBetween } from './changed.js';
import { type Entry, entryOf } from './entry.js';

const pageSize = 5000;

export async function readIndex(graph: Reader): Promise<NameIndex> {
  const { sequence } = await readSettled(graph, () => readPublished(graph));
  const entries: Entry[] = [];
  for (const page of pages) for await (const rows of pagesOf(graph, page)) entries.push(...rows.flatMap(entriesOf));
  return buildIndex(sequence, entries);
}

/**
 * The index of the state that is published now, made from an earlier one by what was published since; undefined if that
 * is unknown or too much.
 */
export async function moveIndex(graph: Reader, known: NameIndex): Promise<NameIndex | undefined> {
  const { sequence } = await readSettled(graph, () => readPublished(graph));
  const ids = await changedBetween(graph, known.sequence, sequence);
  if (ids === undefined) return undefined;
  const rows = await graph.read(nodesByIds, { ids });
  return known.moved(
    sequence,
    ids,
    rows.flatMap(entriesOf).filter(({ type }) => publicTypes.has(type)),
  );
}

async function* pagesOf(graph: Reader, page: Statement): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await graph.read(page, { after, first: pageSize });
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = readNode(last)?.id ?? '';
  }
}

function entriesOf(row: Row): Entry[] {
  const node = readNode(row);
  return node === undefined ? [] : [entryOf(node)];
}
