import type { Replayed } from '../../knowledge/changes/replay.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const nothingInUseIsRemoved: ChangeCheck = {
  id: 'nothing-in-use-is-removed',
  sentence: messages.review.nothingInUseIsRemoved(),
  level: 'ERROR',
  find: ({ replayed }) => {
    const removed = replayed.changes.flatMap(({ fact, kind }) =>
      'node' in fact && kind === 'REMOVED' ? [fact.node.id] : [],
    );
    return removed.flatMap((id) => {
      // A node that changes its type is removed and added.
      const users = replayed.after.node(id) === undefined ? usersOf(id, replayed) : [];
      if (users.length === 0) return [];
      const more = users.length > shownAtMost ? [messages.review.others()] : [];
      const message = messages.review.inUse({ id, users: [...users.slice(0, shownAtMost), ...more] });
      return [{ change: replayed.touchedBy.get(id), message }];
    });
  },
};

const shownAtMost = 3;

/** Firms are private: they are not named. */
function usersOf(id: string, { after }: Replayed): Message[] {
  const starts = new Set(after.into(id).map(({ from }) => from));
  const users = [...starts].filter((from) => after.node(from) !== undefined);
  const firms = after.isHeldPrivately(id) ? [messages.review.firms()] : [];
  return [...users.map((user) => messages.review.user({ id: user })), ...firms];
}
