import type { GrowthStage } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import type { Day, Firm } from '../plan-request.js';

/** US dollars of yearly exports below which a firm is at a stage. */
const BELOW: readonly (readonly [GrowthStage, number])[] = [
  ['BEGINNER', 100_000],
  ['PROMISING', 1_000_000],
  ['GROWTH', 5_000_000],
];

/** As the firm says, else by the exports of its last year; undefined when these are not known in dollars. */
export function growthStageOf(facts: FactGraph, firm: Firm, day: Day): GrowthStage | undefined {
  if (firm.growthStage !== undefined) return firm.growthStage;
  if (firm.exports === undefined) return undefined;
  if (firm.exports.amount <= 0) return 'DOMESTIC';
  const exports = convert(facts, firm.exports, 'USD', day)?.amount;
  if (exports === undefined) return undefined;
  return BELOW.find(([, bound]) => exports < bound)?.[0] ?? 'STRONG';
}
