import { statingField } from '../../knowledge/changes/refs.js';
import type { FactRef } from '../../knowledge/facts/fact-change.js';
import type { FactRelation } from '../generated/resolvers.js';

/** The relation that a fact is, as a change names it; null of a node. */
export const relationOf = (fact: FactRef): FactRelation | null =>
  'edge' in fact ? { field: statingField(fact.edge.type), to: fact.edge.to } : null;
