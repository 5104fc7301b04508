import type { Reader } from '../graph/port.js';
import { type Replayed, replay } from '../knowledge/changes/replay.js';
import { publishedSnapshot } from '../knowledge/snapshots/published-snapshot.js';
import { type Change, changesStore } from './changeset.js';

/** Changes per changeset. */
export const changesAtMost = 2_000;

/** The changes of a changeset, in the order in which they were added. */
export async function changesOf(reader: Reader, changeset: string): Promise<Change[]> {
  return (await changesStore.by(reader, 'changeset', [changeset], { first: changesAtMost })).reverse();
}

/** Changes, applied to what is published now. */
export const replayChanges = (reader: Reader, changes: readonly Change[]): Promise<Replayed> =>
  replay(
    changes.map(({ input }) => input),
    publishedSnapshot(reader),
  );
