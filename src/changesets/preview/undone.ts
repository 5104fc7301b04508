import type { Reader } from '../../graph/port.js';
import { type FactChange, inverse } from '../../knowledge/facts/fact-change.js';
import { net } from '../../knowledge/facts/net.js';
import { newestFirst, type Revision, revisions } from '../../knowledge/history/revision.js';

/** The maximum number of facts that one look back reverses. */
const atMost = 20_000;

/**
 * The changes that reverse the publications after a sequence: with them the knowledge is as it was published then.
 * Undefined if more has changed since than can be reversed.
 */
export async function changesBackTo(
  reader: Reader,
  sequence: number,
  current: number,
): Promise<FactChange[] | undefined> {
  const later = Array.from({ length: Math.max(0, current - sequence) }, (_, index) => current - index);
  const found: Revision[] = [];
  for (let from = 0; from < later.length; from += 100) {
    const left = atMost - found.length;
    found.push(...(await revisions.by(reader, 'sequence', later.slice(from, from + 100), { first: left + 1 })));
    if (found.length > atMost) return undefined;
  }
  return net(found.sort(newestFirst).map(inverse));
}
