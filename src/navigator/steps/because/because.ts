import type { RequirementNode } from '../../../graph/generated/nodes.js';
import type { Explanation } from '../../plan.js';
import type { StepContext } from '../context.js';
import { isSpared } from '../credit/work.js';
import type { Item, Outcome } from '../outcome.js';
import type { Decision } from '../ways/decide.js';
import { decisionText } from './choice.js';
import { becauseOfArrangement, becauseOfExpired, becauseOfOffer } from './credit.js';
import { becauseOfRule } from './rules.js';

/** Why each requirement is in the plan, by id: who asks for it or needs it, why this way was taken, what spares it. */
export function becauseOf(
  context: StepContext,
  outcome: Outcome,
  decisions: readonly Decision[],
): ReadonlyMap<string, readonly Explanation[]> {
  const reasons = new Map<string, readonly Explanation[]>();
  for (const item of outcome.items.toReversed()) {
    const requirement = context.requirementGraph.prerequisites.get(item.id)?.requirement;
    if (requirement === undefined) continue;
    const asked = [...askedFor(outcome, requirement), ...neededFor(context, outcome, requirement, reasons)];
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

/** The path goes on from that of what needs it. */
function neededFor(
  { requirementGraph }: StepContext,
  { items, network }: Outcome,
  requirement: RequirementNode,
  reasons: ReadonlyMap<string, readonly Explanation[]>,
): readonly Explanation[] {
  return items.flatMap(({ id, needs, waits }) => {
    if (!needs.includes(requirement.id) && !waits.includes(requirement.id)) return [];
    const name = requirementGraph.prerequisites.get(id)?.requirement.name.en ?? id;
    const path = [...(reasons.get(id)?.[0]?.path ?? []), requirement];
    if (waits.includes(requirement.id)) return [{ text: `Where this is to be done, "${name}" waits for it.`, path }];
    const isMet = network.metBy.get(id) === requirement.id;
    return [{ text: isMet ? `What is done for this meets "${name}".` : `Needed for ${name}.`, path }];
  });
}

/** What spares the work; where nothing spares all of it, what would have. */
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
