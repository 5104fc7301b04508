import { groupBy } from '../../graph/group-by.js';
import type { Reader, Transaction, Value } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import { relationKey } from '../../knowledge/facts/fact-change.js';
import { type Manifest, manifestLine, readManifest } from './manifest.js';
import type { EdgeRecord, NodeRecord } from './record.js';

const find = statement(import.meta.url, 'manifest');
const put = statement(import.meta.url, 'put-files');
const remove = statement(import.meta.url, 'remove-files');

/** The manifest of the seed that was loaded last; empty if there is none. */
export async function findManifest(reader: Reader): Promise<Manifest> {
  const rows = await reader.read(find);
  return readManifest(rows.flatMap(({ facts }) => texts(facts)));
}

/**
 * Stores the manifest of the seed that was just written, one node for each file.
 * @param known the former manifest
 * @param kept keys of facts that were not written: their entries stay as they were, so that the next seed detects that
 * they differ
 */
export async function putManifest(
  transaction: Transaction,
  records: readonly (NodeRecord | EdgeRecord)[],
  known: Manifest,
  kept: ReadonlySet<string>,
): Promise<void> {
  const files = groupBy(records, (record) => record.file);
  await transaction.write(remove, { keep: [...files.keys()] });
  await transaction.write(put, {
    rows: [...files].map(([id, facts]) => ({
      id,
      facts: facts.flatMap((fact) => (kept.has(keyOf(fact)) ? earlierLine(fact, known) : [manifestLine(fact)])),
    })),
  });
}

const keyOf = (fact: NodeRecord | EdgeRecord): string => ('id' in fact ? fact.id : relationKey(fact));

function earlierLine({ identity }: NodeRecord | EdgeRecord, known: Manifest): string[] {
  const hash = known.get(identity);
  return hash === undefined ? [] : [manifestLine({ identity, hash })];
}

function texts(value: Value | undefined): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
