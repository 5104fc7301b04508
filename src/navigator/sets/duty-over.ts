import { range } from '../cost/bounds.js';
import type { DutyLine, DutyQuote } from '../plan.js';
import type { PlanSets } from './plan-sets.js';
import { endsOver } from './sums.js';

/**
 * The duty of the branch. The bounds of each line reach over all sets of answers that have the line, those of the best
 * line over the best of each set.
 */
export function dutyOver({ all, branch }: PlanSets): DutyQuote {
  const { duty } = branch.evaluation.prices;
  const quotes = [duty, ...all.byGroup.flat().map(({ evaluation }) => evaluation.prices.duty)];
  const distinct = [...new Set(quotes)];
  if (distinct.length === 1) return duty;
  const sameIn = ({ rule }: DutyLine): readonly DutyLine[] =>
    distinct.flatMap(({ lines }) => lines.find((each) => each.rule.id === rule.id) ?? []);
  const chosen = (line: DutyLine | undefined, which: 'best' | 'mfn'): DutyLine | undefined => {
    if (line === undefined) return undefined;
    const found = distinct.flatMap((quote) => quote[which] ?? []);
    return found.length < distinct.length ? { ...line, atLeast: undefined, atMost: undefined } : over(line, found);
  };
  return {
    ...duty,
    lines: duty.lines.map((line) => over(line, sameIn(line))),
    best: chosen(duty.best, 'best'),
    mfn: chosen(duty.mfn, 'mfn'),
  };
}

function over(line: DutyLine, all: readonly DutyLine[]): DutyLine {
  const { min, max } = endsOver(all.map(({ atLeast, atMost }) => range(atLeast, atMost)));
  return { ...line, atLeast: min, atMost: max };
}
