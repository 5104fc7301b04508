import { nearestAbove } from './codes.js';
import { fillGaps, historyKey } from './history.js';
import type { History, ScheduleTable } from './table.js';

/** A history with its text, by which it is compared. */
export interface KeyedHistory {
  readonly key: string;
  readonly history: History;
}

/** Codes of a table that must have a history of their own in a schedule: all but the rows above lines. */
export type StatedClasses = ReadonlyMap<string, KeyedHistory>;

/**
 * What a schedule states, line by line; nothing for a line with blank cells. A line that has become a row above lines
 * has what its lines agree on since then.
 */
export function statedClasses({ rows }: ScheduleTable, schedule: string): StatedClasses {
  const above = nearestAbove(rows.keys());
  const rowsAbove = new Set(above.values());
  const stated = new Map<string, KeyedHistory>();
  const below = new Map<string, History | 'unequal'>();
  const keyed = keyedOnce();
  const fromLongest = [...rows.values()].sort((a, b) => b.code.length - a.code.length);
  for (const { code, histories } of fromLongest) {
    const own = histories.get(schedule) ?? [];
    const agreed = below.get(code);
    const history = agreed === undefined || agreed === 'unequal' || own.length === 0 ? own : fillGaps(own, agreed);
    const isRowAbove = rowsAbove.has(code) && own.length === 0;
    if (!isRowAbove) stated.set(code, keyed(history));
    const parent = above.get(code);
    if (parent !== undefined) below.set(parent, agreement(below.get(parent), isRowAbove ? (agreed ?? []) : history));
  }
  return stated;
}

function agreement(known: History | 'unequal' | undefined, history: History | 'unequal'): History | 'unequal' {
  if (known === undefined) return history;
  if (known === 'unequal' || history === 'unequal') return 'unequal';
  return historyKey(known) === historyKey(history) ? known : 'unequal';
}

/** Histories that are one object get their text once: a table has few that differ. */
function keyedOnce(): (history: History) => KeyedHistory {
  const known = new WeakMap<History, KeyedHistory>();
  return (history) => {
    const found = known.get(history) ?? { key: historyKey(history), history };
    known.set(history, found);
    return found;
  };
}
