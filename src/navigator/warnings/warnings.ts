import type { Applicability } from '../applicability/result.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { amendments } from './amendments.js';
import { concernedIn } from './concerned.js';
import { customsTerritories } from './customs-territories.js';
import { inOrder } from './dated.js';
import { disagreements } from './disagreements.js';
import { faults } from './faults.js';
import { openEnds } from './open-ends.js';
import { staleSources } from './stale-sources.js';
import { standingChanges } from './standing-changes.js';
import { valueChanges } from './value-changes.js';

/**
 * What an exporter should know beside the plan: whose law applies in the market; changes within a year, in order of time; then ends that depend on an
 * event, sources that disagree or are out of date, and faults in the records.
 * @param requirementIds the requirements of the plan's steps
 */
export function warnings(
  facts: FactGraph,
  request: PlanRequest,
  applied: Applicability,
  requirementIds: readonly string[],
): readonly PlanWarning[] {
  const concerned = concernedIn(facts, applied, requirementIds);
  const { binding, waiting, agreements, requirements } = concerned;
  const rules = [...binding, ...waiting];
  const stating = [...binding, ...requirements, ...agreements];
  const { asOf } = request;
  return [
    ...customsTerritories(facts, request),
    ...inOrder([
      ...standingChanges(facts, rules, asOf),
      ...amendments(facts, binding, asOf),
      ...valueChanges(facts, stating, asOf),
    ]),
    ...openEnds(facts, request, concerned),
    ...disagreements(facts, request, stating),
    ...staleSources(facts, stating, asOf),
    ...faults(facts, request, rules),
  ];
}
