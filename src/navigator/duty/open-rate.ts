import type { CustomsRuleNode, TraitNode } from '../../graph/generated/nodes.js';

/** Why a rate that is shown is not counted. */
export function openRate(rule: CustomsRuleNode, formula: string, undecided: readonly TraitNode[]): string {
  const asked = undecided.map((trait) => `"${trait.question.en}"`).join(', ');
  const on = asked === '' ? 'an open question' : `the answer to ${asked}`;
  return `"${rule.name.en}" (${formula}) is not counted: it hangs on ${on}.`;
}
