import type { Reader } from '../../graph/port.js';
import { type FactChange, inverse } from '../../knowledge/facts/fact-change.js';
import { net } from '../../knowledge/facts/net.js';
import { newestFirst, type Revision, revisions } from '../../knowledge/history/revision.js';

/** Facts that one look back may take back. */
const atMost = 20_000;

/**
 * What takes the publications after a sequence back: with these changes the knowledge is as it was published then.
 * Undefined where more was changed since than can be taken back.
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
