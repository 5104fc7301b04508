import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { EntryPlanInput } from '../../api/generated/operations.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { datesWords } from './dates.words.js';
import { DayChanges } from './day-changes.js';
import type { LaterChange } from './later-changes.js';

interface Props {
  readonly change: LaterChange;
  /** The day of the plan that is shown. */
  readonly asOf: string;
  readonly input: EntryPlanInput;
}

/** One day on which the plan turns: why, and on demand what it changes in this plan. */
export function DayInView({ change, asOf, input }: Props) {
  const say = useWords(datesWords);
  const figures = useFigures();
  const [query] = useSearchParams();
  const [isOpen, setIsOpen] = useState(false);
  const ofDay = new URLSearchParams(query);
  ofDay.set('on', change.day);
  return (
    <li>
      <Link className="day-link" href={`/plan?${ofDay}`}>
        {say('planOf', { day: figures.day(change.day) })}
      </Link>
      <div>
        {change.messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
        <details className="plain" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>{say('effect')}</summary>
          {isOpen && <DayChanges input={input} between={[asOf, change.day]} />}
        </details>
      </div>
    </li>
  );
}
