import type { Area, ProductClassNode, RuleNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day, PlanRequest } from '../plan-request.js';
import { classesAbove, classesBelow, type Distances } from './class-distance.js';
import { type Territories, territoriesOf } from './territories.js';

/** What every rule is compared with: the question, with its places and classes computed once. */
export interface PlanContext {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  /** The class of the offering. */
  readonly asked: ProductClassNode | undefined;
  readonly above: Distances;
  readonly below: Distances;
  /** The territories whose law of an area applies in a country on a day. */
  territories(country: string, day: Day, area: Area): Territories;
}

export function createPlanContext(facts: FactGraph, request: PlanRequest): PlanContext {
  const asked = askedClass(facts, request);
  const known = new Map<string, Territories>();
  return {
    facts,
    request,
    asked,
    above: asked ? classesAbove(facts, asked.id) : new Map(),
    below: asked ? classesBelow(facts, asked.id) : new Map(),
    territories: (country, day, area) => {
      const key = `${country} ${day} ${area}`;
      const found = known.get(key) ?? territoriesOf(facts, country, day, area);
      known.set(key, found);
      return found;
    },
  };
}

/**
 * The day for a rule: that of entry for duty, charges and everything that binds at import, that of the start of work
 * for the rest.
 */
export function dayFor(request: PlanRequest, rule: RuleNode): Day {
  return rule.side === 'IMPORT' || rule.area === 'DUTY' || isPrice(rule) ? request.entryOn : request.asOf;
}

/** Whether the rule sets a duty or a charge, rather than something to do or not to do. */
export function isPrice(rule: RuleNode): boolean {
  return rule.__typename === 'CustomsRule' && !conductKinds.has(rule.kind);
}

/** Whether the price that it sets is a duty, including additions to duty and reliefs from it. */
export function isDuty(rule: RuleNode): boolean {
  return rule.__typename === 'CustomsRule' && dutyKinds.has(rule.kind);
}

const dutyKinds: ReadonlySet<string> = new Set(['MFN', 'PREFERENCE', 'ADDITIONAL_DUTY', 'TRADE_REMEDY', 'RELIEF']);

const conductKinds: ReadonlySet<string> = new Set(['LICENCE', 'QUOTA', 'PROHIBITION', 'DOCUMENT']);

/** Domestic rules bind where goods or technology leave, all others at the destination. */
export function placeOf(request: PlanRequest, rule: RuleNode): string {
  return rule.side === 'EXPORT' ? request.dispatch : request.target;
}

function askedClass(facts: FactGraph, { classId, productId }: PlanRequest): ProductClassNode | undefined {
  const given = classId ?? (productId && facts.out(productId, 'CLASSIFIED_AS')[0]?.to);
  return given ? facts.get(given, 'ProductClass') : undefined;
}
