import type { Message } from '../../messages/message.js';

const shownAtMost = 10;

/** Of what is listed in a message the first ten, and how many more there are. */
export function firstOf(listed: readonly Message[], more: (count: number) => Message): readonly Message[] {
  const rest = listed.length - shownAtMost;
  return rest > 0 ? [...firstOnly(listed), more(rest)] : listed;
}

/** The ones that `firstOf` lists. */
export const firstOnly = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, shownAtMost);
