import type { RequirementNode } from '../../../graph/generated/nodes.js';
import { titleOf } from '../../law/standing-text.js';
import type { Explanation } from '../../plan.js';
import type { Demand } from '../requirements/demand.js';

/** Why a rule asks for a requirement: what it asks, then why it binds; each with the nodes from the offering on. */
export function becauseOfRule(demand: Demand, requirement: RequirementNode): readonly Explanation[] {
  const { binding, by } = demand;
  const tail = by.id === binding.rule.id ? [requirement] : [by, requirement];
  const [first, ...others] = binding.because.filter(({ path }) => !isSaid(path, demand));
  const asks = askText(demand);
  return [
    { text: first === undefined ? asks : `${asks} ${first.text}`, path: [...(first?.path ?? [binding.rule]), ...tail] },
    ...others.map(({ text, path }) => ({
      text: `${binding.rule.name.en}: ${text}`,
      path: [...path, ...tail],
    })),
  ];
}

/** That a rule carries out the one that states the requirement is said with what it asks. */
function isSaid(path: Explanation['path'], { binding, by }: Demand): boolean {
  return by.id !== binding.rule.id && path.at(-1)?.id === by.id;
}

function askText({ binding, by, force }: Demand): string {
  const title = titleOf(binding.rule);
  if (force === 'IF_USED') return `${title} is used in this plan, and asks for this as its proof.`;
  const verb = force === 'ADVISED' ? 'advises' : 'asks for';
  return by.id === binding.rule.id
    ? `${title} ${verb} this.`
    : `${title} implements ${titleOf(by)}, which ${verb} this.`;
}
