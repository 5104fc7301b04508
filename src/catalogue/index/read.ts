import { errors } from '../../errors.js';
import { generatedStatement } from '../../graph/generated-statement.js';
import type { Reader, Row } from '../../graph/port.js';
import { type Statement, statement } from '../../graph/statement.js';
import { indexPageName } from '../../graph/vocabulary/names.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { readNode } from '../rows.js';
import { buildIndex, type NameIndex } from './build.js';
import { type Entry, entryOf } from './entry.js';

const knowledge = statement(import.meta.url, 'knowledge');
const pages = [...vocabulary.nodes.values()]
  .filter((type) => !type.private)
  .map((type) => generatedStatement(`read/${indexPageName(type)}`));
const pageSize = 5000;

/** The sequence of the published state; undefined when the graph holds no knowledge. */
export async function findSequence(graph: Reader): Promise<number | undefined> {
  const [row] = await graph.read(knowledge);
  return typeof row?.sequence === 'number' ? row.sequence : undefined;
}

/** The sequence of the published state. @throws `NOT_LOADED` when the graph holds no knowledge */
export async function readSequence(graph: Reader): Promise<number> {
  const sequence = await findSequence(graph);
  if (sequence === undefined) throw errors.notLoaded({});
  return sequence;
}

export async function readIndex(graph: Reader): Promise<NameIndex> {
  const sequence = await readSequence(graph);
  const entries: Entry[] = [];
  for (const page of pages) for await (const rows of pagesOf(graph, page)) entries.push(...rows.flatMap(entriesOf));
  return buildIndex(sequence, entries);
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
