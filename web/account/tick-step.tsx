import type { CombinedError } from '@urql/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { RecordStepDocument, SavedPlansDocument, UndoStepDocument } from '../api/generated/operations.js';
import { problemWords } from '../api/problem-note.words.js';
import { Button } from '../design/button.js';
import { DateField } from '../design/date-field.js';
import { Note } from '../design/note.js';
import { TextField } from '../design/text-field.js';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { accountWords } from './account.words.js';
import { failureIn } from './failure.js';
import { localDay } from './local-day.js';
import { useToken } from './token.js';

interface Props {
  /** ID of the requirement. */
  readonly requirement: string;
}

/** Ticks a step of a saved plan off. Shows nothing on the page of another plan, or without a sign-in. */
export function TickStep(props: Props) {
  const [query] = useSearchParams();
  const saved = query.get('saved');
  const signedIn = useToken() !== undefined;
  return saved === null || !signedIn ? null : <Tick {...props} saved={saved} />;
}

function Tick({ requirement, saved }: Props & { readonly saved: string }) {
  const say = useWords(accountWords);
  const sayProblem = useWords(problemWords);
  const figures = useFigures();
  const [paper, setPaper] = useState('');
  const [doneOn, setDoneOn] = useState(today);
  const [problem, setProblem] = useState<string>();
  const [{ data }, again] = useQuery({ query: SavedPlansDocument });
  const [, record] = useMutation(RecordStepDocument);
  const [, undo] = useMutation(UndoStepDocument);
  const plan = data?.savedPlans.edges.find(({ node }) => node.id === saved)?.node;
  const done = plan?.progress.find((step) => step.requirement?.id === requirement);
  const finish = (error: CombinedError | undefined, problems: readonly { readonly message: string }[] | undefined) => {
    setProblem(failureIn(error, problems, sayProblem('unreachable')));
    again({ requestPolicy: 'network-only' });
  };
  const tick = async (): Promise<void> => {
    const evidence = paper.trim() === '' ? undefined : paper.trim();
    const result = await record({ savedPlan: saved, requirement, doneOn, paper: evidence });
    finish(result.error, result.data?.recordStep.problems);
  };
  const untick = async (): Promise<void> => {
    const result = await undo({ savedPlan: saved, requirement });
    finish(result.error, result.data?.undoStep.problems);
  };
  // Whether the step is done is not known yet, or the address has the plan of another firm, or of none.
  if (plan === undefined) return null;
  return (
    <div className="stack noprint">
      {problem !== undefined && (
        <Note kind="stop" sign={say('notSaved')}>
          {problem}
        </Note>
      )}
      {done === undefined ? (
        <div className="tick">
          <DateField label={say('doneOn')} value={doneOn} onChange={(day) => setDoneOn(day ?? today())} />
          <TextField label={say('paper')} value={paper} onChange={setPaper} maxLength={200} />
          <Button onPress={() => void tick()}>{say('markDone')}</Button>
        </div>
      ) : (
        <p className="row">
          {say('doneState', { day: figures.day(done.doneOn) })}
          <Button isSmall onPress={() => void untick()}>
            {say('markUndone')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Today where the reader is, as an ISO day. */
const today = (): string => localDay(new Date());
