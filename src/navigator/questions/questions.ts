import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Applicability, DutyQuote, PlanQuestion } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { lineQuestions } from './line-question.js';
import { traitQuestions } from './trait-questions.js';

/** Unknown facts that decide something, those that decide most first; then by id. */
export function questions(
  facts: FactGraph,
  request: PlanRequest,
  applied: Applicability,
  duty: Pick<DutyQuote, 'nationalLines' | 'lineDecides'>,
): readonly PlanQuestion[] {
  const asked = [...traitQuestions(applied), ...lineQuestions(facts, request, applied, duty)];
  return asked.sort((a, b) => b.decides.length - a.decides.length || compareText(a.key, b.key));
}
