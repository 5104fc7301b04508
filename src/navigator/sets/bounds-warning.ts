import { messages } from '../../messages/messages.js';
import type { PlanWarning } from '../plan.js';
import type { PlanSets } from './plan-sets.js';
import { setsAtMost } from './rule-group.js';

/** That the ranges of days and costs are bounds, because not every combination of answers was looked at. */
export function boundsWarning({ groups, all: { byGroup, upper } }: PlanSets): readonly PlanWarning[] {
  const unseen = groups.filter(({ isBounded }) => isBounded);
  if (unseen.length > 0) {
    const questions = new Set(unseen.flatMap(({ decisive }) => [...decisive])).size;
    return [
      { code: 'RANGES_ARE_BOUNDS', message: messages.warnings.manyAnswers({ questions, sets: setsAtMost }), about: [] },
    ];
  }
  if (upper === undefined) return [];
  // Groups that share nothing can still wait for each other at a milestone of the shipment.
  const longest = Math.max(...byGroup.flat().map(({ evaluation }) => evaluation.timed.duration.max ?? 0));
  const meet = (upper.timed.duration.max ?? 0) > longest;
  return meet ? [{ code: 'RANGES_ARE_BOUNDS', message: messages.warnings.answersMeet(), about: [] }] : [];
}
