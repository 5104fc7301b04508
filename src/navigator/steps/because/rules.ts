import type { RequirementNode } from '../../../graph/generated/nodes.js';
import { pointsText } from '../../../messages/amounts.js';
import { type Message, sentencesOf } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { PreferenceUse } from '../../duty/used-preferences.js';
import { titleOf } from '../../law/title.js';
import type { Explanation } from '../../plan.js';
import type { Demand } from '../requirements/demand.js';

/**
 * Why a rule asks for a requirement: its demand, then why it applies; each with the nodes from the offering to the
 * step.
 */
export function becauseOfRule(demand: Demand, requirement: RequirementNode): readonly Explanation[] {
  const { binding, by } = demand;
  const tail = by.id === binding.rule.id ? [requirement] : [by, requirement];
  const [first, ...others] = binding.because.filter(({ path }) => !isSaid(path, demand));
  return [
    {
      text: [...asked(demand), ...(first === undefined ? [] : sentencesOf(first.text))],
      path: [...(first?.path ?? [binding.rule]), ...tail],
    },
    ...others.map(({ text, path }) => ({
      text: [messages.steps.reasonOf({ rule: binding.rule.name, reason: sentencesOf(text) })],
      path: [...path, ...tail],
    })),
  ];
}

/** That a rule implements the one that states the requirement is part of what it asks. */
function isSaid(path: Explanation['path'], { binding, by }: Demand): boolean {
  return by.id !== binding.rule.id && path.at(-1)?.id === by.id;
}

function asked({ binding, by, force, use }: Demand): readonly Message[] {
  const rule = titleOf(binding.rule);
  if (force === 'IF_USED') return [messages.steps.asksProof({ rule }), ...(use === undefined ? [] : [savingText(use)])];
  return [
    by.id === binding.rule.id
      ? messages.steps.asks({ rule, force })
      : messages.steps.asksThrough({ rule, basis: titleOf(by), force }),
  ];
}

/** What using the benefit saves, as far as is known. */
function savingText({ saves, least, most, base, amount }: PreferenceUse): Message {
  if (saves === 'PERHAPS') return messages.steps.proofMaySave();
  if (least === undefined) return messages.steps.proofSavingUnknown();
  return messages.steps.proofSaves({ isLeast: least !== most, saving: pointsText(least), base, amount });
}
