import { fewestFirms } from '../../access/fewest-firms.js';
import type { GrowthStage } from '../../graph/generated/nodes.js';
import { growthStages } from '../growth-stages.js';
import type { Counts, RawCounts } from './count-firms.js';

/** A growth stage, or that none is stated. */
export type Stage = GrowthStage | typeof unstated;

/** How many firms there are, as it may be shown; null where that would tell of fewer than five. */
export interface ShownCounts {
  readonly firms: number | null;
  /** Of every stage, and of the firms that state none (`UNSTATED`): together they are all firms. */
  readonly byGrowthStage: ReadonlyMap<Stage, number | null>;
  /** A firm counts for each of its targets, certifications and chapters. What fewer than five have is not there at all. */
  readonly byTarget: Counts;
  readonly byCertification: Counts;
  readonly byChapter: Counts;
}

export const unstated = 'UNSTATED';

/** What may be shown of counts. */
export function shown({ firms, byGrowthStage, byTarget, byCertification, byChapter }: RawCounts): ShownCounts {
  const open = { byTarget: large(byTarget), byCertification: large(byCertification), byChapter: large(byChapter) };
  const cells = Object.values(open).flatMap((counts) => [...counts.values()]);
  const total = firms >= fewestFirms && cells.every((count) => !tellsOfTheRest(firms, count)) ? firms : null;
  return { firms: total, byGrowthStage: parts(stageCounts(firms, byGrowthStage), total !== null), ...open };
}

/** Seven of eight firms sell there: then one does not. */
const tellsOfTheRest = (all: number, count: number): boolean => all > count && all - count < fewestFirms;

const large = (counts: Counts): Counts => new Map([...counts].filter(([, count]) => count >= fewestFirms));

function stageCounts(firms: number, stated: Counts): ReadonlyMap<Stage, number> {
  const known = growthStages.map((stage): [Stage, number] => [stage, stated.get(stage) ?? 0]);
  const rest = firms - known.reduce((sum, [, count]) => sum + count, 0);
  return new Map([...known, [unstated, rest]]);
}

/**
 * Parts that add up to a whole. Where the whole is shown, what is hidden is at least two parts that hold five firms between
 * them, so that subtracting tells nothing; where it is not, one part is hidden at least, so that adding does not tell it.
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
