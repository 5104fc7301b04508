import type { AnyNode, ProductClassNode, RuleNode } from '../../graph/generated/nodes.js';
import type { Localized } from '../../messages/localized.js';
import { distinctMessages, messageKey, type Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { titleOf } from '../law/title.js';
import type { Explanation } from '../plan.js';
import { classCodeTitle, classTitle, nameList, nodeName } from '../scope/names.js';
import { bindingReach, isOnIncome } from '../scope/places.js';
import { type PlanContext, placeOf } from '../scope/plan-context.js';
import type { KnownTraits } from '../traits/known-traits.js';
import { whyNotComparable } from '../traits/not-comparable.js';
import { conditionsOf } from '../traits/trigger.js';
import type { TriggerGroup, Triggering } from '../traits/trigger-groups.js';
import { ratesOf, saidBy } from './said-by.js';

/** Why a rule binds: its scope, then its triggers, then the agreement that grants it. */
export function because(
  planContext: PlanContext,
  rule: RuleNode,
  through: ProductClassNode,
  triggers: Triggering,
  known: KnownTraits,
): readonly Explanation[] {
  const explanations = [
    scopeExplanation(planContext, rule, through),
    ...triggers.groups
      .filter((group) => !isOfGroup(group, known))
      .map((group) => triggerExplanation(planContext, rule, group, known)),
    ...grantExplanations(planContext, rule),
  ];
  // A provision can repeat a trigger of its act.
  return [...new Map(explanations.map((each) => [messageKey(each.text), each])).values()];
}

/** The offering, the classes from its own to the covered one, and the rule. */
function scopePath(planContext: PlanContext, rule: RuleNode, through: ProductClassNode): readonly AnyNode[] {
  const nodes = [planContext.request.productId, ...classPath(planContext, through.id)].map(
    (id) => id && planContext.facts.find(id),
  );
  return [...nodes.filter((node) => typeof node === 'object'), rule];
}

function scopeExplanation(planContext: PlanContext, rule: RuleNode, through: ProductClassNode): Explanation {
  const { facts, request } = planContext;
  const place = placeOf(request, rule);
  const { blocs, customs } = reachedThrough(planContext, rule, place);
  const covers = messages.applicability.covers({
    class: classTitle(facts, through.id),
    ...relationTo(planContext, through),
    leaves: rule.side === 'EXPORT',
    place: nodeName(facts, place),
    blocs: nameList(facts, blocs),
  });
  const path = scopePath(planContext, rule, through);
  if (customs.length === 0) return { text: covers, path };
  const territories = { place: nodeName(facts, place), territories: nameList(facts, customs) };
  return { text: [covers, messages.applicability.inCustomsTerritory(territories)], path };
}

/** Through what a rule binds at a place that it does not name: its blocs, or else its customs territories. */
function reachedThrough(planContext: PlanContext, rule: RuleNode, place: string) {
  const reached = bindingReach(planContext, rule);
  if (reached.has(place)) return { blocs: [], customs: [] };
  const blocs = [...reached].flatMap(([id, { through }]) => (through === undefined ? [id] : []));
  return { blocs, customs: blocs.length > 0 ? [] : [...reached.keys()] };
}

/** How the covered class relates to the requested one. */
function relationTo(
  { facts, asked, below }: PlanContext,
  through: ProductClassNode,
): { readonly relation: 'SAME' | 'INCLUDES' | 'PART_OF'; readonly asked?: Localized } {
  if (asked === undefined || asked.id === through.id) return { relation: 'SAME' };
  return { relation: below.has(through.id) ? 'PART_OF' : 'INCLUDES', asked: classCodeTitle(facts, asked.id) };
}

/** Met by a group of goods that the class belongs to: the scope says it already. */
function isOfGroup({ triggers, truth }: TriggerGroup, known: KnownTraits): boolean {
  return truth === true && triggers.some((each) => each.truth === true && isGroup(known.get(each.trait.id)?.bearer));
}

const isGroup = (bearer: AnyNode | undefined): boolean =>
  bearer?.__typename === 'ProductClass' && bearer.scheme === 'group';

function triggerExplanation(
  planContext: PlanContext,
  rule: RuleNode,
  { triggers, truth }: TriggerGroup,
  known: KnownTraits,
): Explanation {
  const { facts, request, asked } = planContext;
  const deciding = triggers.filter((each) => each.truth === truth);
  const conditions = conditionsOf(deciding);
  const [first] = deciding;
  const value = first && known.get(first.trait.id);
  const offering = value?.bearer ?? facts.find(request.productId ?? '') ?? asked;
  const path = [offering, first?.trait, rule].filter((node) => node !== undefined);
  if (truth === undefined) return { text: openText(planContext, deciding), path };
  const met = messages.applicability.met({ conditions, ...saidBy(facts, value) });
  return { text: [met, ...ratesOf(planContext, deciding, known)], path };
}

/** What is not known, and why, if an amount was given that cannot be compared. */
function openText({ facts, request }: PlanContext, deciding: TriggerGroup['triggers']): Text {
  const conditions = conditionsOf(deciding);
  const reasons = deciding.flatMap(({ trait }) => whyNotComparable(facts, request, trait) ?? []);
  return [messages.applicability.open({ conditions }), ...distinctMessages(reasons)];
}

function grantExplanations(planContext: PlanContext, rule: RuleNode): readonly Explanation[] {
  const { facts, request } = planContext;
  const origin = isOnIncome(planContext, rule) ? request.seat : request.origin;
  return facts.out(rule.id, 'UNDER').flatMap(({ to }) => {
    const agreement = facts.get(to, 'Agreement');
    if (agreement === undefined) return [];
    const path = [facts.find(origin), agreement, rule].filter((node) => node !== undefined);
    return [{ text: messages.applicability.grantedUnder({ agreement: titleOf(agreement) }), path }];
  });
}

/** Ids of the classes from the requested one to the covered one. */
function classPath(planContext: PlanContext, through: string): readonly string[] {
  const { facts, asked, above, below } = planContext;
  if (asked === undefined) return [through];
  const isBelow = below.has(through);
  const distances = isBelow ? below : above;
  const path = [through];
  for (let at: string | undefined = through; at !== undefined && at !== asked.id; ) {
    const nearer: number = (distances.get(at) ?? 0) - 1;
    const next: readonly string[] = isBelow
      ? facts.out(at, 'PART_OF').map((edge) => edge.to)
      : facts.into(at, 'PART_OF').map((edge) => edge.from);
    at = nearer === 0 ? asked.id : next.find((id) => distances.get(id) === nearer);
    if (at !== undefined) path.unshift(at);
  }
  return path;
}
