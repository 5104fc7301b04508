import { useQuery } from 'urql';
import { DayChangesDocument, type EntryPlanInput } from '../../api/generated/operations.js';
import { ProblemNote } from '../../api/problem-note.js';
import { useWords } from '../../language/words.js';
import { datesWords } from './dates.words.js';

interface Props {
  readonly input: EntryPlanInput;
  /** Two different days, in any order. */
  readonly between: readonly [string, string];
}

/** How the plan of a later day differs from that of an earlier one. */
export function DayChanges({ input, between }: Props) {
  const say = useWords(datesWords);
  const [from, to] = between.toSorted();
  // The plans of two days are those of their own days, also if the input names a day of import.
  const { asOf: _, entryOn: __, ...rest } = input;
  const [{ data, error }, again] = useQuery({
    query: DayChangesDocument,
    variables: { input: rest, from: from ?? '', to: to ?? '' },
  });
  if (error) return <ProblemNote error={error} again={again} />;
  if (data === undefined) return <p role="status">{say('loading')}</p>;
  const { changes } = data.entryPlanChanges;
  if (changes.length === 0) return <p>{say('same')}</p>;
  return (
    <ul className="day-changes">
      {changes.map(({ kind, about, text }) => (
        <li key={`${kind} ${about.id} ${text}`}>
          <span className="tag">{say(kind)}</span> {text}
        </li>
      ))}
    </ul>
  );
}
