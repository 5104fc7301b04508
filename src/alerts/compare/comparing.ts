import type { Changesets } from '../../changesets/changesets.js';
import { LandfallError } from '../../errors.js';
import { nextTurn } from '../../event-loop.js';
import type { Reader } from '../../graph/port.js';
import type { Revision } from '../../knowledge/history/revision.js';
import type { PlanChange } from '../../navigator/changes/plan-change.js';
import { dayIn } from '../../navigator/input/values.js';
import type { Navigator } from '../../navigator/navigator.js';
import { differences } from './differences.js';
import { type OwnQuestion, type PlanMade, planMade } from './plans-made.js';
import { summariesBetween, summariesFor } from './summaries.js';

/** What publications change in plans. */
export interface Comparing {
  /**
   * What the publications after one sequence, up to another, change in the plans of some questions. Both plans are for
   * the same day, so that the passing of time changes nothing.
   * @param until the last published sequence if absent
   * @throws `PREVIEW_GIVEN_UP` if it takes too long
   */
  compare(questions: readonly OwnQuestion[], since: number, until?: number): Promise<Comparison>;
}

export interface Comparison {
  readonly since: number;
  readonly until: number;
  /** For each question, in their order; undefined if too much has been published since for a look back. */
  readonly changes: readonly (readonly PlanChange[])[] | undefined;
}

export interface ComparingOptions {
  readonly graph: Reader;
  readonly lookBack: Changesets['lookBack'];
  readonly navigatorOver: (reader: Reader) => Navigator;
  /** The published sequence. */
  readonly published: () => Promise<number>;
  /** The day of a question without one. */
  readonly today: () => string;
}

export function createComparing({ graph, lookBack, navigatorOver, published, today }: ComparingOptions): Comparing {
  /** The plans of a sequence, each completely of that state; undefined if a look back to it is not possible. */
  async function plansAt(questions: readonly OwnQuestion[], sequence: number): Promise<PlanMade[] | undefined> {
    const made = await plansAsPublished(questions, sequence);
    if (made.length === questions.length) return made;
    return lookBack(sequence, async (reader, assertUnmoved) => {
      // After an interruption it continues with the next question: every look back shows the same state.
      for (const question of questions.slice(made.length)) {
        const plan = await planMade(navigatorOver(reader), question);
        await assertUnmoved();
        made.push(plan);
        await nextTurn();
      }
      return made;
    });
  }

  /** The plans that can be made without a look back, while the sequence is the published one. */
  async function plansAsPublished(questions: readonly OwnQuestion[], sequence: number): Promise<PlanMade[]> {
    const made: PlanMade[] = [];
    if ((await published()) !== sequence) return made;
    for (const question of questions) {
      const plan = await planMade(navigatorOver(graph), question);
      // The plan can contain what was published while it was made.
      if ((await published()) !== sequence) break;
      made.push(plan);
      await nextTurn();
    }
    return made;
  }

  return {
    async compare(questions, since, asked) {
      const until = asked ?? (await published());
      if (since >= until || questions.length === 0) return { since, until, changes: questions.map(() => []) };
      const dated = onOneDay(questions, today());
      const after = await plansAt(dated, until);
      const before = after && (await plansAt(dated, since));
      const summaries = before && (await summariesBetween(graph, since, until));
      return { since, until, changes: summaries && pairwise(before, after, summaries) };
    },
  };
}

/** A question about goods that have arrived is still one about the day of their entry. */
const onOneDay = (questions: readonly OwnQuestion[], day: string): OwnQuestion[] =>
  questions.map(({ input, own }) => {
    const entryOn = input.entryOn == null ? day : dayIn(input.entryOn, 'entryOn');
    return { input: { ...input, asOf: input.asOf ?? (entryOn < day ? entryOn : day) }, own };
  });

function pairwise(
  before: readonly PlanMade[],
  after: readonly PlanMade[] | undefined,
  summaries: readonly Revision[],
): Comparison['changes'] {
  return before.flatMap((old, index) => {
    const now = after?.[index];
    if (now === undefined) return [];
    return [[...differences(old, now), ...(now instanceof LandfallError ? [] : summariesFor(now, summaries))]];
  });
}
