import type { CustomsRuleNode, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { listText } from '../list-text.js';

/** A rate that is shown and not counted, with the traits whose answers decide. */
export interface OpenRate {
  readonly rule: CustomsRuleNode;
  readonly formula: string;
  readonly undecided: readonly TraitNode[];
}

/** Why rates are not counted: one sentence for those that depend on the same answers. */
export function openRates(rates: readonly OpenRate[]): readonly string[] {
  const byAnswers = groupBy(rates, ({ undecided }) => listText(undecided.map((trait) => `"${trait.question.en}"`)));
  return [...byAnswers].map(([asked, group]) => {
    const named = listText(group.map(({ rule, formula }) => `"${rule.name.en}" (${formula})`));
    const on = asked === '' ? 'an open question' : `the answer to ${asked}`;
    return group.length > 1
      ? `${named} are not counted: they hang on ${on}.`
      : `${named} is not counted: it hangs on ${on}.`;
  });
}
