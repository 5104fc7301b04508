import type { Changesets } from '../../changesets/changesets.js';
import { errors } from '../../errors.js';
import type { Reader } from '../../graph/port.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import type { Navigator } from '../../navigator/navigator.js';
import { differences } from './differences.js';
import { type OwnQuestion, type PlanMade, plansMade } from './plans-made.js';

/** What publications change in plans. */
export interface Comparing {
  /**
   * What the publications after one sequence, up to another, change in the plans of some questions. Both plans are of the
   * same day, so that nothing which time alone brings is in it.
   * @param until the last sequence that is published when absent
   * @throws `KNOWLEDGE_MOVING` where publications keep coming in between, `PREVIEW_GIVEN_UP` where it takes too long
   */
  compare(questions: readonly OwnQuestion[], since: number, until?: number): Promise<Comparison>;
}

export interface Comparison {
  readonly since: number;
  readonly until: number;
  /** For each question, in their order; undefined where more has been published since than can be taken back. */
  readonly changes: readonly (readonly PlanChange[])[] | undefined;
}

export interface ComparingOptions {
  readonly graph: Reader;
  readonly lookBack: Changesets['lookBack'];
  readonly navigatorOver: (reader: Reader) => Navigator;
  /** The sequence that is published now. */
  readonly published: () => Promise<number>;
  /** The day of a question without one. */
  readonly today: () => string;
}

const attempts = 4;

export function createComparing({ graph, lookBack, navigatorOver, published, today }: ComparingOptions): Comparing {
  const plans = (reader: Reader, questions: readonly OwnQuestion[]) => plansMade(navigatorOver(reader), questions);

  /** The plans of a sequence: of the last one they are read from the graph as it is. */
  const plansAt = async (questions: readonly OwnQuestion[], sequence: number, last: number) =>
    sequence >= last ? plans(graph, questions) : lookBack(sequence, (reader) => plans(reader, questions));

  return {
    async compare(questions, since, asked) {
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const last = await published();
        const until = asked ?? last;
        if (since >= until || questions.length === 0) return { since, until, changes: questions.map(() => []) };
        const dated = onOneDay(questions, today());
        const after = await plansAt(dated, until, last);
        const before = await plansAt(dated, since, last);
        // What lies between the two readings is told by the sequence: it is the same before and behind them.
        if ((await published()) === last) return { since, until, changes: pairwise(before, after) };
      }
      throw errors.knowledgeMoving({ attempts });
    },
  };
}

const onOneDay = (questions: readonly OwnQuestion[], day: string): OwnQuestion[] =>
  questions.map(({ input, own }) => ({ input: { ...input, asOf: input.asOf ?? day }, own }));

function pairwise(before: PlanMade[] | undefined, after: PlanMade[] | undefined): Comparison['changes'] {
  if (before === undefined || after === undefined) return undefined;
  return before.flatMap((old, index) => {
    const now = after[index];
    return now === undefined ? [] : [differences(old, now)];
  });
}
