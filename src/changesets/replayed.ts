import type { Reader } from '../graph/port.js';
import { type Replayed, replay } from '../knowledge/changes/replay.js';
import { publishedSnapshot } from '../knowledge/snapshots/published-snapshot.js';
import { type Change, changesStore } from './changeset.js';

/** Changes that one changeset holds. */
export const changesAtMost = 2_000;

/** The changes of a changeset, in the order in which they were made. */
export async function changesOf(reader: Reader, changeset: string): Promise<Change[]> {
  return (await changesStore.by(reader, 'changeset', [changeset], { first: changesAtMost })).reverse();
}

/** Changes, seen from what is published now. */
export const replayChanges = (reader: Reader, changes: readonly Change[]): Promise<Replayed> =>
  replay(
    changes.map(({ input }) => input),
    publishedSnapshot(reader),
  );
