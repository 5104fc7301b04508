import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { coverageRecords } from '../coverage/records.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { ChargeQuote } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { createPlanContext } from '../scope/plan-context.js';

/**
 * The row of a tax on the import of goods that is not on record: silence would read as "nothing to pay". None if the
 * market's taxes on these goods are covered, because then there is none.
 */
export function missingTax(facts: FactGraph, request: PlanRequest): ChargeQuote | undefined {
  const planContext = createPlanContext(facts, request);
  if (request.mode !== 'GOODS' || !planContext.above.has('class/goods')) return undefined;
  const [coverage] = coverageRecords(planContext, 'TAX');
  if (coverage?.level === 'COVERED') return undefined;
  const note = coverage?.note === undefined ? [] : [recorded(coverage.note)];
  const unknown = { standard: undefined, lines: [], best: undefined };
  return { kind: 'VAT', base: 'CUSTOMS_VALUE', ...unknown, note: [messages.charges.taxNotOnRecord(), ...note] };
}
