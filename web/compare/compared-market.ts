import type { MarketFiguresFragment } from '../api/generated/operations.js';
import type { Measures } from './measures.js';

/** A market with its plan. */
export interface ComparedMarket {
  readonly code: string;
  readonly name: string;
  readonly plan: MarketFiguresFragment;
  readonly measures: Measures;
}
