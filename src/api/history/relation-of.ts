import { statingField } from '../../knowledge/changes/refs.js';
import type { FactRef } from '../../knowledge/facts/fact-change.js';

/** A relation of a node, as a change names it. */
export interface FactRelation {
  readonly field: string;
  readonly to: string;
}

/** The relation that the fact is; null for a node. */
export const relationOf = (fact: FactRef): FactRelation | null =>
  'edge' in fact ? { field: statingField(fact.edge.type), to: fact.edge.to } : null;
