import { useState } from 'react';
import type { EntryPlanInput } from '../../api/generated/operations.js';
import '../../design/disclosure.css';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { datesWords } from './dates.words.js';
import './dates.css';
import { DayChanges } from './day-changes.js';
import { DayInView } from './day-in-view.js';
import type { LaterChange } from './later-changes.js';

interface Props {
  /** The day of the plan that is shown. */
  readonly asOf: string;
  readonly later: readonly LaterChange[];
  readonly input: EntryPlanInput;
}

/** The plan in time: what differs from the day before it was moved, and the days ahead on which it turns. */
export function Dates({ asOf, later, input }: Props) {
  const say = useWords(datesWords);
  const figures = useFigures();
  const [moved, setMoved] = useState({ asOf, from: input.asOf == null ? asOf : today() });
  if (moved.asOf !== asOf) setMoved({ asOf, from: moved.asOf });
  const [first, last] = [moved.from, asOf].toSorted();
  return (
    <section className="sec" id="dates" aria-labelledby="dates-title">
      <h2 id="dates-title">{say('title')}</h2>
      <p>{say(later.length === 0 ? 'none' : 'lead')}</p>
      {first !== undefined && last !== undefined && first !== last && (
        <div className="moved">
          <h3>{say('between', { from: figures.day(first), to: figures.day(last) })}</h3>
          <DayChanges input={input} between={[first, last]} />
        </div>
      )}
      <ol className="days-ahead">
        {later.map((change) => (
          <DayInView key={change.day} change={change} asOf={asOf} input={input} />
        ))}
      </ol>
    </section>
  );
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
