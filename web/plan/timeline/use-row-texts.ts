import { statusWords } from '../../design/status.words.js';
import { dayAfter } from '../../language/day-after.js';
import { type Figures, useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { timelineWords } from './timeline.words.js';
import type { TimelineRow } from './timeline-rows.js';

/** The figures of a step, in words. */
export interface RowTexts {
  /** How long it takes; what stands for it if it is held or met. */
  takes(row: TimelineRow): string;
  /** How long it takes, with its slack. */
  label(row: TimelineRow): string;
  starts(row: TimelineRow): string;
  ends(row: TimelineRow): string;
  slack(row: TimelineRow): string;
  readonly figures: Figures;
}

/** @param asOf the first day of the plan */
export function useRowTexts(asOf: string): RowTexts {
  const say = useWords(timelineWords);
  const sayStatus = useWords(statusWords);
  const figures = useFigures();
  const on = (n: number, isLowerBound: boolean) =>
    say(isLowerBound ? 'atEarliest' : 'onDay', { date: figures.shortDay(dayAfter(asOf, n)), n });
  const takes = (row: TimelineRow) =>
    row.isDone ? sayStatus(row.status) : (figures.days(row.days) ?? say('noRecord'));
  return {
    figures,
    takes,
    label: (row) =>
      row.slack === undefined || row.slack === 0
        ? takes(row)
        : `${takes(row)} · ${say('slackOf', { days: figures.days({ typical: row.slack }) ?? '' })}`,
    starts: (row) => on(row.start, row.startsLater),
    ends: (row) => on(row.end, row.endsLater),
    slack: (row) => {
      if (row.isCritical) return say('critical');
      return row.slack === undefined ? say('notCounted') : (figures.days({ typical: row.slack }) ?? '');
    },
  };
}
