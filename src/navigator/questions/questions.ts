import type { Applicability } from '../applicability/result.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { DutyQuote, PlanQuestion } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import type { Variable } from '../sets/variable.js';
import { askedAgain } from './asked-again.js';
import { lineQuestions } from './line-question.js';
import { traitQuestions } from './trait-questions.js';

/** Unknown facts that decide something, those that decide most first; then by id. */
export function questions(
  facts: FactGraph,
  request: PlanRequest,
  applied: Pick<Applicability, 'bindings' | 'below'>,
  duty: Pick<DutyQuote, 'nationalLines' | 'lineDecides'>,
  variables: readonly Variable[] = [],
): readonly PlanQuestion[] {
  const ofTraits = traitQuestions(applied, variables).map((question) => askedAgain(facts, request, question));
  const asked = [...ofTraits, ...lineQuestions(facts, request, applied, duty)];
  return asked.sort((a, b) => b.decides.length - a.decides.length || compareText(a.key, b.key));
}
