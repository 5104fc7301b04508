import type { CombinedError } from '@urql/core';
import { useToken } from '../../account/token.js';
import { ProblemNote } from '../../api/problem-note.js';
import { useWords } from '../../language/words.js';
import { FirmNeeded } from './firm-needed.js';
import { formField } from './form-field.js';
import { isAboutOwn } from './own-data.js';
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
  const isSignedIn = useToken() !== undefined;
  const all = problemsIn(error);
  const needsFirm = !isSignedIn && all.some(isAboutOwn);
  const problems = needsFirm ? all.filter((problem) => !isAboutOwn(problem)) : all;
  return (
    <div className="wrap plan-problems">
      {!isFormerShown && <h1>{say('title')}</h1>}
      {needsFirm && <FirmNeeded />}
      {all.length === 0 && <ProblemNote error={error} again={again} />}
      {problems.length > 0 && (
        <ProblemList
          problems={problems.map(({ message, field }) => ({ text: message, field: formField(field) }))}
          isFormerShown={isFormerShown}
        />
      )}
    </div>
  );
}
