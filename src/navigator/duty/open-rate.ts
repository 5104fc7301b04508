import type { CustomsRuleNode, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

/** A rate that is shown but not counted, with the traits whose answers decide. */
export interface OpenRate {
  readonly rule: CustomsRuleNode;
  readonly formula: Message;
  readonly undecided: readonly TraitNode[];
}

/** Why rates are not counted: one sentence for those that depend on the same answers. */
export function openRates(rates: readonly OpenRate[]): readonly Message[] {
  const byAnswers = groupBy(rates, ({ undecided }) => undecided.map((trait) => trait.id).join(' '));
  return [...byAnswers.values()].map((group) =>
    messages.rates.leftOut({
      rates: group.map(({ rule, formula }) => messages.rates.named({ rule: rule.name, rate: formula })),
      questions: group[0]?.undecided.map((trait) => trait.question) ?? [],
    }),
  );
}
