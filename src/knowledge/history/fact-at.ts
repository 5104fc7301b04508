import type { Reader } from '../../graph/port.js';
import { inverse } from '../facts/fact-change.js';
import { draftSnapshot } from '../snapshots/draft-snapshot.js';
import { publishedSnapshot } from '../snapshots/published-snapshot.js';
import type { KnownEdge, KnownNode } from '../snapshots/snapshot.js';
import { isPublicFact } from './public-facts.js';
import { newestFirst, revisions } from './revision.js';

/** A node with its outgoing edges, as published at a sequence. */
export interface FactAt {
  readonly node: KnownNode;
  readonly edges: readonly KnownEdge[];
}

const pageSize = 500;

/**
 * A fact as it was published at a sequence: its current state, with later revisions reversed, the last first. Undefined
 * if it did not exist, or is private.
 */
export async function factAt(reader: Reader, id: string, sequence: number): Promise<FactAt | undefined> {
  const snapshot = publishedSnapshot(reader);
  await snapshot.load([id]);
  const then = draftSnapshot(snapshot);
  let before: string | undefined;
  for (let isMore = true; isMore; ) {
    const page = await revisions.by(reader, 'about', [id], { first: pageSize, before });
    const later = page.filter((revision) => revision.sequence > sequence);
    for (const revision of later.filter(isPublicFact).sort(newestFirst)) then.apply(inverse(revision));
    before = page.at(-1)?.id;
    isMore = later.length === pageSize;
  }
  const node = then.node(id);
  return node === undefined ? undefined : { node, edges: then.out(id) };
}
