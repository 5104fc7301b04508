import type { RuleSide } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { Applicability } from '../applicability/result.js';
import { isPrice } from '../scope/plan-context.js';
import type { StepContext } from '../steps/context.js';
import type { Demand } from '../steps/requirements/demand.js';

/** What a rule adds to a plan that has everything that is certain. */
export interface RuleEffect {
  /** Rules with the same keys add the same. Prices, and papers that depend on them, are not among them. */
  readonly keys: readonly string[];
  /** Ids of certain requirements that it asks for too: this moves them to an earlier milestone, or credits less of them. */
  readonly changes: readonly string[];
}

/**
 * The effect of each rule, by id: requirements, and the rule itself if it is one about conduct that asks for nothing, or
 * one of customs law, which can close the market.
 * @param open ids of the rules that depend on an answer
 */
export function ruleEffects(
  context: StepContext,
  demands: readonly Demand[],
  open: ReadonlySet<string>,
  { bindings, judged, below }: Applicability,
): ReadonlyMap<string, RuleEffect> {
  const own = demands.filter(({ force }) => force !== 'IF_USED');
  const certain = own.filter(
    ({ by, choice, level }) => !open.has(by.id) && choice === undefined && level === 'REQUIRED',
  );
  const byRequirement = groupBy(certain, ({ requirement }) => requirement);
  const byRule = groupBy(own, ({ by }) => by.id);
  const all = [
    ...bindings.flatMap(({ rule, basis }) => [rule, ...basis]),
    ...[...judged, ...below].map(({ rule }) => rule),
  ];
  const rules = new Map(all.map((rule) => [rule.id, rule]));
  return new Map(
    [...rules.values()].map((rule) => {
      const asked = (byRule.get(rule.id) ?? []).filter(({ requirement }) => !isHeldForGood(context, requirement));
      const adds = asked.filter(({ requirement }) => !byRequirement.has(requirement));
      const changes = asked.filter((demand) =>
        changesCertain(context, demand, byRequirement.get(demand.requirement) ?? []),
      );
      const isBare = !isPrice(rule) && (!byRule.has(rule.id) || rule.__typename === 'CustomsRule');
      const keys = [
        ...(isBare ? [rule.id] : []),
        ...adds.map(({ requirement, level, choice, option }) =>
          [requirement, level === 'OPTIONAL', choice, choice && option, rule.side].join(' '),
        ),
        ...changes.map(({ requirement }) => `${requirement} ${rule.id}`),
      ];
      return [rule.id, { keys, changes: changes.map(({ requirement }) => requirement) }];
    }),
  );
}

/** What the firm has without an end: asking for it adds nothing. */
function isHeldForGood({ holdings }: StepContext, requirement: string): boolean {
  const holding = holdings.get(requirement);
  return holding !== undefined && holding.validTo === undefined;
}

/**
 * Whether it matters that one more rule asks for something that is certain: it can be due at an earlier milestone, and a
 * recognition must cover every rule that asks.
 */
function changesCertain(context: StepContext, { requirement, by }: Demand, certain: readonly Demand[]): boolean {
  if (certain.length === 0) return false;
  if (isRecognised(context, requirement)) return true;
  const node = context.requirementGraph.prerequisites.get(requirement)?.requirement;
  const isDue = node?.__typename === 'Formality' && node.due !== undefined;
  if (isDue || context.planContext.request.mode !== 'GOODS') return false;
  return certain.every((each) => order.indexOf(by.side) < order.indexOf(each.by.side));
}

/** In the order of their milestones. */
const order: readonly RuleSide[] = ['EXPORT', 'IMPORT', 'MARKET'];

/** Whether it, or something that it needs, can be recognised. */
function isRecognised({ arrangements, requirementGraph }: StepContext, requirement: string): boolean {
  const needed = new Set([requirement]);
  for (const id of needed) for (const need of requirementGraph.prerequisites.get(id)?.all ?? []) needed.add(need);
  return [...needed].some((id) => arrangements.has(id));
}
