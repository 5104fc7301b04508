import type { AnswerEffectsQuery, Verdict } from '../../api/generated/operations.js';
import type { Figures } from '../../language/figures.js';
import type { Say } from '../../language/words.js';
import type { effectWords } from './effect.words.js';

type Effects = NonNullable<AnswerEffectsQuery['entryPlan']['questions'][number]['effects']>;
export type Effect = Effects[number];

interface Parts {
  /** Differences in figures, each with its unit. */
  readonly figures: readonly string[];
  /** Steps that come and go. */
  readonly steps: readonly string[];
}

interface Range {
  readonly min?: number | null;
  readonly typical?: number | null;
  readonly max?: number | null;
}

/** What an answer changes in the plan that is shown, whose verdict is given. Both lists are empty if nothing does. */
export function effectParts(effect: Effect, verdict: Verdict, say: Say<typeof effectWords>, figures: Figures): Parts {
  const { days, cost, dutyPoints, adds, removes } = effect;
  const names = (steps: Effect['adds']): string =>
    listed(
      steps.map(({ name }) => name),
      say,
    );
  return {
    figures: [
      effect.verdict !== verdict ? say('verdict', { verdict: say(effect.verdict) }) : undefined,
      difference(days, (n) => say('days', { n: Math.abs(n) }), say),
      cost == null ? undefined : difference(cost, (n) => figures.shortMoney(Math.abs(n), cost.currency), say),
      dutyPoints == null || dutyPoints === 0
        ? undefined
        : say('duty', { points: `${signOf(dutyPoints)}${figures.number(Math.abs(dutyPoints))}` }),
    ].filter((part) => part !== undefined),
    steps: [
      adds.length > 0 ? say('adds', { steps: names(adds) }) : undefined,
      removes.length > 0 ? say('removes', { steps: names(removes) }) : undefined,
    ].filter((part) => part !== undefined),
  };
}

/** At most this many steps are named; the plan with the answer shows them all. */
const NAMED = 3;

function listed(names: readonly string[], say: Say<typeof effectWords>): string {
  const named = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? say('andMore', { named, n: names.length - NAMED }) : named;
}

const signOf = (n: number): string => (n > 0 ? '+' : '−');

/** The typical difference; without one, its bounds. */
function difference(
  range: Range | null | undefined,
  written: (n: number) => string,
  say: Say<typeof effectWords>,
): string | undefined {
  const signed = (n: number): string => (n === 0 ? written(0) : `${signOf(n)}${written(n)}`);
  const typical = range?.typical;
  if (typical != null && typical !== 0) return signed(typical);
  const ends = [range?.min, range?.max].filter((end) => end != null);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0 || (low === 0 && high === 0)) return undefined;
  return low === high ? signed(low) : say('between', { low: signed(low), high: signed(high) });
}
