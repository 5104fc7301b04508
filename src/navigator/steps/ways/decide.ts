import type { StepContext } from '../context.js';
import { outcomeOf } from '../outcome.js';
import type { Choice, Option, Selection } from '../requirements/choice.js';
import { type Network, networkOf } from '../requirements/network.js';
import { asIfCertain } from './as-if-certain.js';
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
  let settled = settle(context, new Map(), new Set());
  for (let pass = 1; ; pass += 1) {
    const { decisions, better } = reconsider(context, settled);
    if (better === settled || pass === passesAtMost) return { network: better.network, decisions };
    settled = better;
  }
}

/** The selection so far, and its network. */
interface Settled {
  readonly selection: Selection;
  readonly network: Network;
}

/** Decides the open choices, one after the other, each with the choices on its ways. */
function settle(context: StepContext, start: Selection, waiting: ReadonlySet<string>): Settled {
  let selection = start;
  for (;;) {
    const network = networkOf(context.requirementGraph, selection);
    const open = network.choices.filter(({ id }) => !selection.has(id) && !waiting.has(id));
    const [choice] = open;
    if (choice === undefined) return { selection, network };
    const later = new Set([...waiting, ...open.map(({ id }) => id)]);
    const [best] = weigh(context, { selection, network }, choice, later);
    if (best === undefined) return { selection, network };
    selection = best.selection;
  }
}

/** Compares every choice again, and changes those for which another way is better. */
function reconsider(context: StepContext, start: Settled) {
  let better = start;
  const decisions: Decision[] = [];
  for (const choice of start.network.choices) {
    const [best, ...others] = weigh(context, better, choice, new Set());
    if (best === undefined) continue;
    decisions.push({ choice, best, others });
    if (best.option.id !== better.selection.get(choice.id)) better = settle(context, best.selection, new Set());
  }
  return { better, decisions };
}

/** The ways of a choice, the best first, each with its own choices decided, except those that wait. */
function weigh(context: StepContext, { selection, network }: Settled, choice: Choice, waiting: ReadonlySet<string>) {
  const certain = asIfCertain(context, network, choice);
  const ways = choice.options.map((option, rank) => {
    const settled = settle(certain, take(selection, choice, option), waiting);
    const measure = measureOf(certain, outcomeOf(certain, settled.network));
    return { option, rank, selection: settled.selection, measure };
  });
  const { prefer } = context.planContext.request;
  return ways.sort((a, b) => compareMeasures(a.measure, b.measure, prefer) || a.rank - b.rank);
}

function take(selection: Selection, choice: Choice, option: Option): Selection {
  return new Map([...selection, [choice.id, option.id]]);
}
