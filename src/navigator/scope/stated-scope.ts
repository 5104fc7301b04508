import type { FactGraph } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';

/** A rule's statements about one kind of scope: included and excluded ids. */
export interface StatedScope {
  readonly include: readonly string[];
  readonly except: readonly string[];
}

const relations = {
  territory: { include: 'APPLIES_IN', except: undefined },
  class: { include: 'COVERS', except: 'EXCLUDES' },
  origin: { include: 'FROM_ORIGIN', except: 'EXCEPT_ORIGIN' },
  destination: { include: 'TO_DESTINATION', except: 'EXCEPT_DESTINATION' },
} as const;

export type ScopeKind = keyof typeof relations;

/** A provision has its act's scope of each kind unless it states its own. If it only excludes, it narrows its act's. */
export function statedScope(facts: FactGraph, ruleId: string, kind: ScopeKind): StatedScope {
  const { include, except } = relations[kind];
  const excepted: string[] = [];
  for (const id of actsUp(facts, ruleId)) {
    const included = facts.out(id, include).map((edge) => edge.to);
    if (except !== undefined) excepted.push(...facts.out(id, except).map((edge) => edge.to));
    if (included.length > 0) return { include: included, except: excepted };
  }
  return { include: [], except: excepted };
}
