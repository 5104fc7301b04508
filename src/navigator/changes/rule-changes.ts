import { englishText } from '../english-text.js';
import type { Binding, Plan } from '../plan.js';
import { type Occasion, type PlanChange, pairById } from './plan-change.js';

/** Rules that begin or cease to bind, or whose binding starts or stops to hang on a question. */
export function ruleChanges(before: Plan, after: Plan, occasion: Occasion): PlanChange[] {
  return pairById<Binding>(before.bindings, after.bindings, {
    node: (binding) => binding.rule,
    added: (binding) => `${binding.rule.name.en} ${occasion === 'DAYS' ? 'binds from then on' : 'now binds'}.`,
    removed: (binding) => `${binding.rule.name.en} no longer binds. ${reasonIn(after, binding)}`.trim(),
    differs: (old, now) =>
      old.certainty === now.certainty
        ? undefined
        : now.certainty === 'BINDS'
          ? `${now.rule.name.en} binds without a further question.`
          : `${now.rule.name.en} binds or not by an open question.`,
  });
}

function reasonIn(plan: Plan, binding: Binding): string {
  return englishText(plan.ruledOut.find((ruled) => ruled.rule.id === binding.rule.id)?.text ?? '');
}
