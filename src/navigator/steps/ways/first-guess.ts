import type { StepContext } from '../context.js';
import type { Choice, Option, Selection } from '../requirements/choice.js';
import { type Network, networkOf } from '../requirements/network.js';
import { lengthOf } from '../time/day-range.js';
import { compareMeasures, knownCost, type Measure } from './measure.js';

/**
 * The way of each choice that is best by itself, regardless of the rest of the plan: a good start for the comparison, which
 * depends on nothing else.
 */
export function firstGuess(context: StepContext): { readonly selection: Selection; readonly network: Network } {
  let selection: Selection = new Map();
  for (;;) {
    const network = networkOf(context.requirementGraph, selection);
    const open = network.choices.filter(({ id }) => !selection.has(id));
    if (open.length === 0) return { selection, network };
    const guessed = open.flatMap((choice) => {
      const option = bestAlone(context, choice);
      return option === undefined ? [] : [[choice.id, option.id] as const];
    });
    selection = new Map([...selection, ...guessed]);
  }
}

/** What other work meets is met at first. */
function bestAlone(context: StepContext, { kind, options }: Choice): Option | undefined {
  if (kind === 'MEETING') return options[0];
  const { prefer } = context.planContext.request;
  const measured = options.map((option, rank) => ({ option, rank, measure: alone(context, option) }));
  return measured.sort((a, b) => compareMeasures(a.measure, b.measure, prefer) || a.rank - b.rank)[0]?.option;
}

/** The longest chain of what the way can need, and its cost. */
function alone(context: StepContext, { requirements }: Option): Measure {
  const { requirementGraph, efforts } = context;
  const finishes = new Map<string, number>();
  const finishOf = (id: string): number => {
    const known = finishes.get(id);
    if (known !== undefined) return known;
    const needs = requirementGraph.prerequisites.get(id)?.all ?? [];
    const finish = Math.max(0, ...needs.map(finishOf)) + lengthOf(efforts.get(id)?.days).typical;
    finishes.set(id, finish);
    return finish;
  };
  const days = Math.max(0, ...requirements.map(finishOf));
  const ids = [...finishes.keys()];
  return {
    days,
    unknownDays: ids.filter((id) => efforts.get(id)?.days === undefined).length,
    ...knownCost(context, ids),
  };
}
