import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Applicability, DutyQuote, PlanQuestion } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { askedAgain } from './asked-again.js';
import { lineQuestions } from './line-question.js';
import { traitQuestions } from './trait-questions.js';

/** Unknown facts that decide something, those that decide most first; then by id. */
export function questions(
  facts: FactGraph,
  request: PlanRequest,
  applied: Applicability,
  duty: Pick<DutyQuote, 'nationalLines' | 'lineDecides'>,
): readonly PlanQuestion[] {
  const ofTraits = traitQuestions(applied).map((question) => askedAgain(facts, request, question));
  const asked = [...ofTraits, ...lineQuestions(facts, request, applied, duty)];
  return asked.sort((a, b) => b.decides.length - a.decides.length || compareText(a.key, b.key));
}
