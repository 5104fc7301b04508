import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanQuestion } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { whyNotComparable } from '../traits/not-comparable.js';

/**
 * The question about an amount that was given and cannot be compared: it says why, and takes the amount in the unit of
 * the trait. Asked in the same words, it would look as if nobody had answered.
 */
export function askedAgain(facts: FactGraph, request: PlanRequest, question: PlanQuestion): PlanQuestion {
  const { trait } = question;
  if (trait?.unit === undefined) return question;
  const reason = whyNotComparable(facts, request, trait);
  if (reason === undefined) return question;
  const text = messages.questions.inOtherUnit({ question: trait.question, reason, unit: trait.unit });
  return { ...question, text, answerIn: ['offering', 'traits'] };
}
