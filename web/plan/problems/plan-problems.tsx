import type { CombinedError } from '@urql/core';
import { ProblemNote } from '../../api/problem-note.js';
import { useWords } from '../../language/words.js';
import { formField } from './form-field.js';
import { ProblemList } from './problem-list.js';
import { problemsWords } from './problems.words.js';
import { problemsIn } from './problems-in.js';

interface Props {
  readonly error: CombinedError;
  readonly isFormerShown: boolean;
  again(): void;
}

/** Why there is no plan of this input, and what to do. */
export function PlanProblems({ error, isFormerShown, again }: Props) {
  const say = useWords(problemsWords);
  const problems = problemsIn(error);
  return (
    <div className="wrap plan-problems">
      {!isFormerShown && <h1>{say('title')}</h1>}
      {problems.length === 0 ? (
        <ProblemNote error={error} again={again} />
      ) : (
        <ProblemList
          problems={problems.map(({ message, field }) => ({ text: message, field: formField(field) }))}
          isFormerShown={isFormerShown}
        />
      )}
    </div>
  );
}
