import { useEffect, useState } from 'react';
import { DateField } from '../../design/date-field.js';
import { useWords } from '../../language/words.js';
import { contextWords } from './context.words.js';

interface Props {
  /** The day of the plan that is shown. */
  readonly day: string;
  onChange(day: string): void;
}

/** Parts of a date are typed one by one: only a date that stays for this long is meant. */
const SETTLED = 900;

/** Moves the plan in time. */
export function PlanDay({ day, onChange }: Props) {
  const say = useWords(contextWords);
  const [written, setWritten] = useState<string | undefined>(day);
  // The day of another plan replaces what is written, unless the reader is still writing.
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setWritten(day);
  }
  const isMeant = written !== undefined && written !== day && written >= '1900' && written < '2200';
  useEffect(() => {
    if (!isMeant) return undefined;
    const timer = setTimeout(() => onChange(written), SETTLED);
    return () => clearTimeout(timer);
  });
  return <DateField label={say('planDay')} value={written} onChange={setWritten} />;
}
