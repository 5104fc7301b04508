import type { RequirementNode } from '../../../graph/generated/nodes.js';
import type { Localized } from '../../../messages/localized.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { Explanation } from '../../plan.js';
import { nodeName } from '../../scope/names.js';
import type { Certainty } from '../certainty.js';
import type { StepContext } from '../context.js';
import type { Outcome } from '../outcome.js';
import type { Decision } from '../ways/decide.js';
import type { Item } from '../work/item.js';
import { isSpared } from '../work/work.js';
import { decisionText } from './choice.js';
import { becauseOfArrangement, becauseOfExpired, becauseOfOffer } from './credit.js';
import { becauseOfRule } from './rules.js';

/** Why each requirement is in the plan, by id: what requires it, why this way was chosen, what credits it. */
export function becauseOf(
  context: StepContext,
  outcome: Outcome,
  decisions: readonly Decision[],
  certainty: Certainty,
): ReadonlyMap<string, readonly Explanation[]> {
  const reasons = new Map<string, readonly Explanation[]>();
  for (const item of outcome.items.toReversed()) {
    const requirement = context.requirementGraph.prerequisites.get(item.id)?.requirement;
    if (requirement === undefined) continue;
    const asked = [...askedFor(outcome, requirement), ...neededFor(context, outcome, requirement, reasons, certainty)];
    const path = asked[0]?.path ?? [requirement];
    reasons.set(item.id, [
      ...asked,
      ...decisions.flatMap((decision) => {
        const text = decisionText(context, decision, item.id);
        return text === undefined ? [] : [{ text, path }];
      }),
      ...spared(context, outcome, item, requirement),
    ]);
  }
  return reasons;
}

function askedFor({ network }: Outcome, requirement: RequirementNode): readonly Explanation[] {
  const demands = network.demands.filter((demand) => demand.requirement === requirement.id);
  return demands.flatMap((demand) => becauseOfRule(demand, requirement));
}

/** The path continues that of the requirement which needs it. */
function neededFor(
  { planContext: { facts } }: StepContext,
  outcome: Outcome,
  requirement: RequirementNode,
  reasons: ReadonlyMap<string, readonly Explanation[]>,
  { asked }: Certainty,
): readonly Explanation[] {
  return outcome.items.flatMap((item) => {
    const { id, needs, waits } = item;
    if (!needs.includes(requirement.id) && !waits.includes(requirement.id)) return [];
    const path = [...(reasons.get(id)?.[0]?.path ?? []), requirement];
    const step = nodeName(facts, id);
    const isPerhaps = waits.includes(requirement.id) && !asked.has(requirement.id);
    return [
      { text: isPerhaps ? messages.steps.waitedForBy({ step }) : needText(outcome, id, requirement.id, step), path },
    ];
  });
}

function needText({ network }: Outcome, id: string, requirement: string, step: Localized): Message {
  return network.metBy.get(id) === requirement ? messages.steps.meets({ step }) : messages.steps.neededFor({ step });
}

/** What makes the work unnecessary; if nothing does, also what would. */
function spared(
  { planContext: { facts }, arrangements }: StepContext,
  { credits }: Outcome,
  { id, work }: Item,
  requirement: RequirementNode,
): readonly Explanation[] {
  const used = work.offer === undefined ? [] : [becauseOfOffer(facts, work.offer, requirement)];
  if (isSpared(work)) return used;
  const expired = credits.expired.get(id) ?? [];
  const told = [work.offer, ...expired.map(({ offer }) => offer)].map((offer) => offer?.credit.recognition?.id);
  const others = (arrangements.get(id) ?? [])
    .filter(({ recognition }) => !told.includes(recognition.id))
    .flatMap((each) => becauseOfArrangement(facts, each, requirement) ?? []);
  return [...used, ...expired.map((each) => becauseOfExpired(each, requirement)), ...others];
}
