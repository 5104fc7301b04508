import { Link, useSearchParams } from 'wouter';
import { Note } from '../../design/note.js';
import { useWords } from '../../language/words.js';
import { navigatorWords } from '../../navigator/navigator.words.js';
import type { FormField } from './form-field.js';
import { problemsWords } from './problems.words.js';

export interface ListedProblem {
  /** What is wrong, and what would be right. */
  readonly text: string;
  readonly field: FormField | undefined;
}

interface Props {
  readonly problems: readonly ListedProblem[];
  /** Whether the plan of the former input is shown below. */
  readonly isFormerShown?: boolean;
}

/** What is wrong with the input, each with the way back to its field of the form. */
export function ProblemList({ problems, isFormerShown = false }: Props) {
  const say = useWords(problemsWords);
  const label = useWords(navigatorWords);
  const [query] = useSearchParams();
  return (
    <Note kind="stop" sign={say('sign')}>
      {say('mend')}
      <ul className="problems">
        {problems.map(({ text, field }) => (
          <li key={text}>
            {field !== undefined && (
              <>
                <Link href={`/?${query}#${field.id}`}>{label(field.label)}</Link>:{' '}
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
      <p>
        <Link href={`/?${query}`}>{say('change')}</Link>. {isFormerShown && say('former')}
      </p>
    </Note>
  );
}
