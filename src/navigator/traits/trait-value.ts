import type { ExchangeRateNode } from '../../graph/generated/nodes.js';

/** The value of a trait: one of the three, by the trait's kind. */
export interface TraitValue {
  readonly holds?: boolean | undefined;
  readonly amount?: number | undefined;
  readonly option?: string | undefined;
  /** The exchange rates that an amount was converted at; absent if it was not. */
  readonly rates?: readonly ExchangeRateNode[];
}
