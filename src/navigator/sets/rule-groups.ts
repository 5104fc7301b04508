import { groupBy } from '../../graph/group-by.js';
import type { Applicability } from '../applicability/result.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { isDuty, isPrice } from '../scope/plan-context.js';
import type { Demand } from '../steps/requirements/demand.js';
import type { RequirementGraph } from '../steps/requirements/requirement-graph.js';
import type { ConditionalRule } from './conditional-rules.js';
import type { Evaluator } from './evaluation.js';
import { independentGroups } from './independent-groups.js';
import { type RuleGroup, ruleGroup } from './rule-group.js';
import type { Variable } from './variable.js';

/**
 * The conditional rules in groups that share no variable, no price, no choice and no requirement beyond what is certain:
 * the answers of one group change nothing in another.
 */
export function ruleGroups(
  facts: FactGraph,
  applied: Applicability,
  conditional: readonly ConditionalRule[],
  variables: readonly Variable[],
  evaluator: Evaluator,
): readonly RuleGroup[] {
  const byKey = new Map(variables.map((variable) => [variable.key, variable]));
  const shared = sharedKeys(applied, conditional, evaluator);
  const grouped = conditional.map((rule) => ({ item: rule, keys: shared(rule) }));
  return independentGroups(grouped).map((rules) => ruleGroup(facts, rules, byKey, evaluator));
}

/** Keys of everything that the answers about a rule can touch. */
function sharedKeys(
  { bindings, below }: Applicability,
  conditional: readonly ConditionalRule[],
  { demands, effects, context: { requirementGraph } }: Evaluator,
): (rule: ConditionalRule) => Iterable<string> {
  const open = new Set(conditional.map(({ id }) => id));
  const certain = reached(
    requirementGraph,
    demands.filter(({ by, choice, force }) => !open.has(by.id) && choice === undefined && force === 'MUST'),
  );
  const byRule = groupBy(demands, ({ by }) => by.id);
  const duties = [...bindings, ...below].filter(({ rule }) => isDuty(rule)).map(({ rule }) => rule.id);
  const proofs = [
    ...touched(
      requirementGraph,
      duties.flatMap((id) => byRule.get(id) ?? []),
      certain,
    ),
  ];
  return ({ id, variables, judged, stronger }) => {
    const rule = judged[0]?.rule;
    const asked = [id, ...stronger.map((each) => each.rule.id)].flatMap((each) => byRule.get(each) ?? []);
    const price = rule === undefined || !isPrice(rule) ? [] : isDuty(rule) ? ['duty', ...proofs] : ['charges'];
    const changed = effects.get(id)?.changes ?? [];
    return [...variables.map((key) => `? ${key}`), ...price, ...changed, ...touched(requirementGraph, asked, certain)];
  };
}

/** The requirements of these demands with everything that they need, on any way, without what is certain anyway. */
function touched(
  requirementGraph: RequirementGraph,
  demands: readonly Demand[],
  certain: ReadonlySet<string>,
): ReadonlySet<string> {
  const { prerequisites, meeting } = requirementGraph;
  const found = reached(requirementGraph, demands);
  const met = [...meeting].flatMap(([id, by]) => (by.some((each) => found.has(each)) ? [id] : []));
  const chosen = [...found].filter((id) => (prerequisites.get(id)?.choices.length ?? 0) > 0);
  const choices = demands.flatMap(({ choice }) => choice ?? []);
  // What meets something certain makes the rest of the plan shorter: only one group may do that.
  const shortens = met.some((id) => certain.has(id)) ? ['shortens'] : [];
  return new Set([...[...found].filter((id) => !certain.has(id)), ...met, ...shortens, ...chosen, ...choices]);
}

function reached({ prerequisites }: RequirementGraph, demands: readonly Demand[]): ReadonlySet<string> {
  const found = new Set(demands.filter(({ force }) => force !== 'ADVISED').map(({ requirement }) => requirement));
  for (const id of found) {
    const own = prerequisites.get(id);
    for (const need of [...(own?.all ?? []), ...(own?.ifAsked ?? [])]) found.add(need);
  }
  return found;
}
