import { fewestFirms } from '../../access/fewest-firms.js';
import type { GrowthStage } from '../../graph/generated/nodes.js';
import { growthStages } from '../growth-stages.js';
import type { Counts, RawCounts } from './count-firms.js';

/** A growth stage, or no stated stage. */
export type Stage = GrowthStage | typeof unstated;

/** The numbers of firms that can be shown; null if a number would reveal fewer than five. */
export interface ShownCounts {
  readonly firms: number | null;
  /** Of every stage, and of the firms that state none (`UNSTATED`): together they are all firms. */
  readonly byGrowthStage: ReadonlyMap<Stage, number | null>;
  /** A firm counts for each of its targets, certifications and chapters. Numbers of fewer than five are left out. */
  readonly byTarget: Counts;
  readonly byCertification: Counts;
  readonly byChapter: Counts;
}

export const unstated = 'UNSTATED';

/** The part of the counts that can be shown. */
export function shown({ firms, byGrowthStage, byTarget, byCertification, byChapter }: RawCounts): ShownCounts {
  const open = { byTarget: large(byTarget), byCertification: large(byCertification), byChapter: large(byChapter) };
  const cells = Object.values(open).flatMap((counts) => [...counts.values()]);
  const total = firms >= fewestFirms && cells.every((count) => !tellsOfTheRest(firms, count)) ? firms : null;
  return { firms: total, byGrowthStage: parts(stageCounts(firms, byGrowthStage), total !== null), ...open };
}

/** If seven of eight firms sell there, one does not. */
const tellsOfTheRest = (all: number, count: number): boolean => all > count && all - count < fewestFirms;

const large = (counts: Counts): Counts => new Map([...counts].filter(([, count]) => count >= fewestFirms));

function stageCounts(firms: number, stated: Counts): ReadonlyMap<Stage, number> {
  const known = growthStages.map((stage): [Stage, number] => [stage, stated.get(stage) ?? 0]);
  const rest = firms - known.reduce((sum, [, count]) => sum + count, 0);
  return new Map([...known, [unstated, rest]]);
}

/**
 * Parts that add up to a whole. If the whole is shown, at least two parts with five firms between them are hidden, so
 * that subtracting reveals nothing; if it is not, at least one part is hidden, so that adding does not reveal it.
 */
function parts(counts: ReadonlyMap<Stage, number>, isWholeShown: boolean): ReadonlyMap<Stage, number | null> {
  const rising = [...counts].sort(([, one], [, other]) => one - other);
  const hidden = new Set<Stage>();
  let sum = 0;
  for (const [part, count] of rising) {
    const isSafe = isWholeShown ? hidden.size === 0 || (hidden.size >= 2 && sum >= fewestFirms) : hidden.size >= 1;
    if (count >= fewestFirms && isSafe) break;
    hidden.add(part);
    sum += count;
  }
  return new Map([...counts].map(([part, count]) => [part, hidden.has(part) ? null : count]));
}
