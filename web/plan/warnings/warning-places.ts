import type { PlanWarningsFragment } from '../../api/generated/operations.js';

export type Warning = PlanWarningsFragment['warnings'][number];

/** Codes of warnings about the plan as a whole: they are read with the answer. */
const OF_THE_PLAN: ReadonlySet<string> = new Set(['CUSTOMS_TERRITORY', 'PRESUMES_PARTIES', 'RANGES_ARE_BOUNDS']);

/** Codes of warnings that announce a change: they are read with the days on which the plan turns. */
const ANNOUNCING: ReadonlySet<string> = new Set([
  'RULE_BEGINS',
  'RULE_CHANGES',
  'RULE_ENDS',
  'RULE_REPLACED',
  'RULE_SUSPENDED',
  'RULE_POSTPONED',
  'VALUE_CHANGES',
]);

/** Where a warning is read: with the answer, with the dates, or where the sources are. */
export function placeOf({ code }: Pick<Warning, 'code'>): 'answer' | 'dates' | 'sources' {
  if (OF_THE_PLAN.has(code)) return 'answer';
  return ANNOUNCING.has(code) ? 'dates' : 'sources';
}

/**
 * The warnings by the id of each node that they are about, for a step, a rule or a rate to show those about it. Those
 * about the plan as a whole are left out: they name every step.
 */
export function warningsByNode(warnings: readonly Warning[]): ReadonlyMap<string, readonly Warning[]> {
  const byId = new Map<string, Warning[]>();
  for (const warning of warnings.filter((each) => placeOf(each) !== 'answer'))
    for (const id of new Set(warning.about.map((node) => node.id))) byId.set(id, [...(byId.get(id) ?? []), warning]);
  return byId;
}
