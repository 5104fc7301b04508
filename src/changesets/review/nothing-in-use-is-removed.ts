import type { Replayed } from '../../knowledge/changes/replay.js';
import type { ChangeCheck } from './change-check.js';

export const nothingInUseIsRemoved: ChangeCheck = {
  id: 'nothing-in-use-is-removed',
  sentence: 'What something else points at is not removed.',
  level: 'ERROR',
  find: ({ replayed }) => {
    const removed = replayed.changes.flatMap(({ fact, kind }) =>
      'node' in fact && kind === 'REMOVED' ? [fact.node.id] : [],
    );
    return removed.flatMap((id) => {
      // A node that comes to be of another type goes and comes.
      const users = replayed.after.node(id) === undefined ? usersOf(id, replayed) : [];
      if (users.length === 0) return [];
      const message = `"${id}" is in use by ${users.slice(0, 3).join(', ')}${users.length > 3 ? ' and others' : ''}: unlink it there first, or end it on a day`;
      return [{ change: replayed.touchedBy.get(id), message }];
    });
  },
};

/** Firms are nobody's to see: they are not named. */
function usersOf(id: string, { after }: Replayed): string[] {
  const named = after.into(id).flatMap(({ from }) => (after.node(from) === undefined ? [] : [`"${from}"`]));
  return [...new Set([...named, ...(after.isHeldPrivately(id) ? ['firms'] : [])])];
}
