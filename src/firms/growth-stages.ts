import type { GrowthStage } from '../graph/generated/nodes.js';

/** How far a firm has come with its exports, from the first stage to the last. */
export const growthStages = [
  'DOMESTIC',
  'BEGINNER',
  'PROMISING',
  'GROWTH',
  'STRONG',
] as const satisfies readonly GrowthStage[];
