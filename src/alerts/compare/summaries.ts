import type { Reader } from '../../graph/port.js';
import { isSummary, type Revision, revisions } from '../../knowledge/history/revision.js';
import { textOf } from '../../messages/stored-message.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import type { PlanResult } from '../../navigator/navigator.js';

/** Sequences read at once, and the maximum of revisions of them: as many as a look back can reverse. */
const [together, atMost] = [100, 20_000];

/** The revisions after one sequence, up to another, that no look back can reverse, oldest first. */
export async function summariesBetween(reader: Reader, since: number, until: number): Promise<readonly Revision[]> {
  const sequences = Array.from({ length: Math.max(0, until - since) }, (_, index) => since + 1 + index);
  const found: Revision[] = [];
  for (let from = 0; from < sequences.length; from += together) {
    const part = sequences.slice(from, from + together);
    found.push(...(await revisions.by(reader, 'sequence', part, { first: atMost })).filter(isSummary).reverse());
  }
  return found;
}

/**
 * What publications in bulk say about a plan: those that change a schedule of the plan for one of its classes. The earlier
 * plan cannot be made again, because the schedule does not keep its earlier rates.
 */
export function summariesFor({ facts }: PlanResult, published: readonly Revision[]): PlanChange[] {
  const ofPlan = new Set(facts.all('ProductClass').flatMap(({ id, scheme }) => (scheme === 'root' ? [] : [id])));
  return published.flatMap((revision) => {
    const about = facts.find(revision.about);
    const concerns = about !== undefined && revision.classes.some((id) => ofPlan.has(id));
    return concerns ? [{ kind: 'CHANGED', about, text: textOf(revision) }] : [];
  });
}
