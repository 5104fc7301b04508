import { type Message, sentencesOf } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Binding, Plan } from '../plan.js';
import { type Occasion, type PlanChange, pairById } from './plan-change.js';

/** Rules that start or cease to apply, or that start or cease to depend on a question. */
export function ruleChanges(before: Plan, after: Plan, occasion: Occasion): PlanChange[] {
  return pairById<Binding>(before.bindings, after.bindings, {
    node: (binding) => binding.rule,
    added: ({ rule }) => messages.changes.ruleAdded({ rule: rule.name, occasion }),
    removed: ({ rule }) => [messages.changes.ruleRemoved({ rule: rule.name }), ...reasonIn(after, rule.id)],
    differs: (old, { rule, certainty }) => {
      if (old.certainty === certainty) return undefined;
      return certainty === 'BINDS'
        ? messages.changes.ruleCertain({ rule: rule.name })
        : messages.changes.ruleUncertain({ rule: rule.name });
    },
  });
}

function reasonIn({ ruledOut }: Plan, id: string): readonly Message[] {
  const reason = ruledOut.find(({ rule }) => rule.id === id);
  return reason === undefined ? [] : sentencesOf(reason.text);
}
