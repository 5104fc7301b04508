import type { Message } from '../../messages/message.js';

const shownAtMost = 10;

/** The first ten entries of a list in a message, and the number of further ones. */
export function firstOf(listed: readonly Message[], more: (count: number) => Message): readonly Message[] {
  const rest = listed.length - shownAtMost;
  return rest > 0 ? [...firstOnly(listed), more(rest)] : listed;
}

/** The entries that `firstOf` shows. */
export const firstOnly = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, shownAtMost);
