import type { Applicability } from '../applicability/result.js';
import { type PreferenceUse, type UsedPreferences, usedBelow } from '../duty/used-preferences.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { createStepContext, type StepContext } from '../steps/context.js';
import { type Demand, demandsOf } from '../steps/requirements/demand.js';
import { type Solution, solve } from '../steps/solution.js';
import { isWork } from '../steps/work/item.js';
import type { ConditionalRule } from './conditional-rules.js';
import { type Prices, pricesIn } from './prices.js';
import { type RuleEffect, ruleEffects } from './rule-effects.js';

/** The plan under one set of answers, as far as answers change it. */
export interface Evaluation extends Solution {
  /** Ids of the conditional rules that bind. */
  readonly rules: ReadonlySet<string>;
  readonly prices: Prices;
}

/** Ids of the steps that cost time or money. */
export const workIn = ({ outcome }: Evaluation): readonly string[] => outcome.items.filter(isWork).map(({ id }) => id);

export interface Evaluator {
  /** Everything that rules can ask for, under any answers. */
  readonly demands: readonly Demand[];
  readonly context: StepContext;
  /** Sets of conditional rules with the same effect on the plan have the same key. */
  keyOf(rules: ReadonlySet<string>): string;
  /** What each rule adds to what is certain, by its id. */
  readonly effects: ReadonlyMap<string, RuleEffect>;
  /** Evaluates each set once. */
  evaluate(rules: ReadonlySet<string>): Evaluation;
  /**
   * The plan with these rules that no plan with some of them is longer or dearer than: only what is certain spares other
   * work, because what an answer brings spares nothing under another.
   */
  upper(rules: ReadonlySet<string>): Evaluation;
}

/** @throws `PREREQUISITE_CYCLE` */
export function createEvaluator(
  facts: FactGraph,
  request: PlanRequest,
  applied: Applicability,
  conditional: readonly ConditionalRule[],
): Evaluator {
  const open = new Set(conditional.map(({ id }) => id));
  const demands = demandsUnder(facts, applied, everyUse(applied));
  const context = createStepContext(facts, request, demands);
  const prices = pricesIn(facts, request, applied);
  const effects = ruleEffects(context, demands, open, applied);
  const known = new Map<string, Evaluation>();

  const keyOf = (rules: ReadonlySet<string>): string => {
    const asked = new Set([...rules].flatMap((id) => effects.get(id)?.keys ?? []));
    return [...[...asked].sort(), prices(rules).key].join('\n');
  };
  const evaluate = (rules: ReadonlySet<string>): Evaluation => {
    const key = keyOf(rules);
    const found = known.get(key) ?? evaluated(rules);
    known.set(key, found);
    return found;
  };
  return {
    demands,
    context,
    effects,
    keyOf,
    evaluate,
    upper(rules) {
      const { requirementGraph } = context;
      const certain = new Set(evaluate(new Set()).outcome.items.map(({ id }) => id));
      const meeting = new Map(
        [...requirementGraph.meeting].map(([id, by]) => [id, by.filter((each) => certain.has(each))] as const),
      );
      return evaluated(rules, { ...context, requirementGraph: { ...requirementGraph, meeting } });
    },
  };

  function evaluated(rules: ReadonlySet<string>, within: StepContext = context): Evaluation {
    const priced = prices(rules);
    const binds = (id: string) => !open.has(id) || rules.has(id);
    const asked = demandsUnder(facts, applied, priced.used).filter(({ by }) => binds(by.id));
    return { rules, prices: priced, ...solve(within, asked) };
  }
}

/** The demands if everything binds. */
function demandsUnder(facts: FactGraph, { bindings, below }: Applicability, used: UsedPreferences): readonly Demand[] {
  const all = [...bindings, ...usedBelow(bindings, below, used)];
  return demandsOf(
    facts,
    all.map((binding) => ({ ...binding, certainty: 'BINDS' })),
    used,
  );
}

/** As if the benefit of every rule were used. */
function everyUse({ bindings, below }: Applicability): UsedPreferences {
  const use: PreferenceUse = {
    saves: 'YES',
    least: undefined,
    most: undefined,
    base: 'CUSTOMS_VALUE',
    amount: undefined,
  };
  return new Map([...bindings, ...below].map(({ rule }) => [rule.id, use]));
}
