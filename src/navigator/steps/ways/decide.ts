import type { StepContext } from '../context.js';
import { outcomeOf } from '../outcome.js';
import type { Choice, Option, Selection } from '../requirements/choice.js';
import { type Network, networkOf } from '../requirements/network.js';
import { asIfCertain } from './as-if-certain.js';
import { firstGuess } from './first-guess.js';
import { compareMeasures, type Measure, measureOf } from './measure.js';

/** A way of a choice, with the time and cost of the whole plan on it. */
export interface Weighed {
  readonly option: Option;
  readonly measure: Measure;
}

export interface Decision {
  readonly choice: Choice;
  readonly best: Weighed;
  /** The best of them first. */
  readonly others: readonly Weighed[];
}

export interface Decided {
  /** The network on the selected ways. */
  readonly network: Network;
  /** One for each choice, by id. */
  readonly decisions: readonly Decision[];
}

const passesAtMost = 8;

/**
 * Selects one way of each choice: the one with which the whole plan is fastest (or cheapest), then cheapest (or fastest),
 * then by id. Each is compared with the other choices as selected, until no single change makes the plan better.
 */
export function decide(context: StepContext): Decided {
  const trial = trials();
  let settled: Settled = firstGuess(context);
  for (let pass = 1; ; pass += 1) {
    const { decisions, better } = reconsider(context, settled, trial);
    if (better === settled || pass === passesAtMost) return { network: better.network, decisions };
    settled = better;
  }
}

/** The selection so far, and its network. */
interface Settled {
  readonly selection: Selection;
  readonly network: Network;
}

/** The measure of a plan with a selection. The same selection is tried for several choices, and measured once. */
type Trial = (context: StepContext, settled: Settled) => Measure;

function trials(): Trial {
  const known = new Map<string, Measure>();
  return (context, { selection, network }) => {
    const demands = context.requirementGraph.demands.map(({ requirement, level }) => requirement + level);
    const selected = [...selection].map(([choice, option]) => `${choice}=${option}`).sort();
    const key = [...demands, ...selected].join('\n');
    const measure = known.get(key) ?? measureOf(context, outcomeOf(context, network));
    known.set(key, measure);
    return measure;
  };
}

/** Decides the open choices, one after the other, each with the choices on its ways. */
function settle(context: StepContext, start: Selection, waiting: ReadonlySet<string>, trial: Trial): Settled {
  let selection = start;
  for (;;) {
    const network = networkOf(context.requirementGraph, selection);
    const open = network.choices.filter(({ id }) => !selection.has(id) && !waiting.has(id));
    const [choice] = open;
    if (choice === undefined) return { selection, network };
    const later = new Set([...waiting, ...open.map(({ id }) => id)]);
    const [best] = weigh(context, { selection, network }, choice, later, trial);
    if (best === undefined) return { selection, network };
    selection = best.selection;
  }
}

/** Compares every choice again, and changes those for which another way is better. */
function reconsider(context: StepContext, start: Settled, trial: Trial) {
  let better = start;
  const decisions: Decision[] = [];
  for (const choice of start.network.choices) {
    const [best, ...others] = weigh(context, better, choice, new Set(), trial);
    if (best === undefined) continue;
    decisions.push({ choice, best, others });
    if (best.option.id !== better.selection.get(choice.id)) better = settle(context, best.selection, new Set(), trial);
  }
  return { better, decisions };
}

/** The ways of a choice, the best first, each with its own choices decided, except those that wait. */
function weigh(
  context: StepContext,
  { selection, network }: Settled,
  choice: Choice,
  waiting: ReadonlySet<string>,
  trial: Trial,
) {
  const certain = asIfCertain(context, network, choice);
  const ways = choice.options.map((option, rank) => {
    const settled = settle(certain, take(selection, choice, option), waiting, trial);
    return { option, rank, selection: settled.selection, measure: trial(certain, settled) };
  });
  const { prefer } = context.planContext.request;
  return ways.sort((a, b) => compareMeasures(a.measure, b.measure, prefer) || a.rank - b.rank);
}

function take(selection: Selection, choice: Choice, option: Option): Selection {
  return new Map([...selection, [choice.id, option.id]]);
}
