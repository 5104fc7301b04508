import { z } from 'zod';
import type { Reader } from '../../graph/port.js';
import { recordStore } from '../../graph/records/store.js';

/** The part of a publication's revisions that the index needs: which node changed. */
const revisions = recordStore('Revision', z.object({ id: z.string(), about: z.string(), sequence: z.int() }));

/** If more than this was published, everything is read again, which takes the same time. */
const publicationsAtMost = 100;
const revisionsAtMost = 1_000;

/**
 * Ids of the nodes that publications changed after one sequence, up to another. Undefined if there are too many, or if
 * a publication left no revisions, as the first one does.
 */
export async function changedBetween(reader: Reader, from: number, to: number): Promise<string[] | undefined> {
  if (to <= from || to - from > publicationsAtMost) return undefined;
  const sequences = Array.from({ length: to - from }, (_, index) => from + 1 + index);
  const found = await revisions.by(reader, 'sequence', sequences, { first: revisionsAtMost + 1 });
  const told = new Set(found.map(({ sequence }) => sequence));
  if (found.length > revisionsAtMost || sequences.some((sequence) => !told.has(sequence))) return undefined;
  return [...new Set(found.map(({ about }) => about))];
}
