import type { Choice, Option, Selection } from '../asked/choice.js';
import { type Network, networkOf } from '../asked/network.js';
import type { Context } from '../context.js';
import { outcomeOf } from '../outcome.js';
import { asIfCertain } from './as-if-certain.js';
import { compareMeasures, type Measure, measureOf } from './measure.js';

/** A way of a choice, with what the whole plan takes when it is taken. */
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
  readonly selection: Selection;
  /** One for each choice that comes up, by id. */
  readonly decisions: readonly Decision[];
}

const passesAtMost = 8;

/**
 * Which way is taken of each choice: the one with which the whole plan is fastest (or cheapest), then cheapest (or fastest),
 * then by id. Each is weighed with the others as they stand, until no single change makes the plan better.
 */
export function decide(context: Context): Decided {
  let selection = settle(context, new Map(), new Set());
  for (let pass = 1; ; pass += 1) {
    const { decisions, selection: better } = reconsider(context, selection);
    if (better === selection || pass === passesAtMost) return { selection: better, decisions };
    selection = better;
  }
}

/** Decides what is open, one choice after the other, each with the choices that come up on its ways. */
function settle(context: Context, start: Selection, waiting: ReadonlySet<string>): Selection {
  let selection = start;
  for (;;) {
    const network = networkOf(context.grounds, selection);
    const open = network.choices.filter(({ id }) => !selection.has(id) && !waiting.has(id));
    const [choice] = open;
    if (choice === undefined) return selection;
    const [best] = weigh(context, network, choice, selection, new Set([...waiting, ...open.map(({ id }) => id)]));
    if (best === undefined) return selection;
    selection = best.selection;
  }
}

/** Weighs every choice again, and changes those for which another way is better. */
function reconsider(context: Context, start: Selection): Decided {
  let selection = start;
  const network = networkOf(context.grounds, start);
  const decisions: Decision[] = [];
  for (const choice of network.choices) {
    const [best, ...others] = weigh(context, network, choice, selection, new Set());
    if (best === undefined) continue;
    decisions.push({ choice, best, others });
    if (best.option.id !== selection.get(choice.id)) selection = best.selection;
  }
  return { selection, decisions };
}

/** The ways of a choice, the best first, each with the choices settled that come up on it and do not wait. */
function weigh(context: Context, network: Network, choice: Choice, start: Selection, waiting: ReadonlySet<string>) {
  const certain = asIfCertain(context, network, choice);
  const ways = choice.options.map((option, rank) => {
    const selection = settle(certain, take(start, choice, option), waiting);
    return { option, rank, selection, measure: measureOf(certain, outcomeOf(certain, selection)) };
  });
  const { prefer } = context.setting.question;
  return ways.sort((a, b) => compareMeasures(a.measure, b.measure, prefer) || a.rank - b.rank);
}

function take(selection: Selection, choice: Choice, option: Option): Selection {
  return new Map([...selection, [choice.id, option.id]]);
}
