import type { Plan } from '../plan.js';
import type { PlanChange } from './plan-change.js';

/** Whether the way opens, closes, or comes to hang on a question. */
export function verdictChanges(before: Plan, after: Plan): PlanChange[] {
  if (before.verdict === after.verdict) return [];
  const by = after.blockedBy.map((rule) => rule.name.en).join(', ');
  const text = `The way to ${after.target.name.en} was ${way[before.verdict]} and is ${way[after.verdict]}`;
  return [{ kind: 'CHANGED', about: after.target, text: by === '' ? `${text}.` : `${text} by ${by}.` }];
}

const way = { OPEN: 'open', CONDITIONAL: 'open or not by a question', BLOCKED: 'blocked' } as const;
