import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import {
  type EntryPlanInput,
  SaveCompanyDocument,
  SavePlanDocument,
  SaveWatchDocument,
} from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { Note } from '../design/note.js';
import { TextField } from '../design/text-field.js';
import { useWords } from '../language/words.js';
import { accountWords } from './account.words.js';
import { useToken } from './token.js';

interface Props {
  readonly input: EntryPlanInput;
  /** A name for the plan, which the reader can change. */
  readonly suggested: string;
}

/** Saves the plan of the page, or watches it; without a sign-in, says how to get one. */
export function KeepPlan(props: Props) {
  const say = useWords(accountWords);
  const signedIn = useToken() !== undefined;
  const here = `/plan${location.search}`;
  return (
    <div className="stack noprint">
      <h3>{say('keepTitle')}</h3>
      {signedIn ? (
        <KeepForm {...props} />
      ) : (
        <p>
          {say.parts('keepSignIn', {
            a: (inside) => <Link href={`/plans?from=${encodeURIComponent(here)}`}>{inside}</Link>,
          })}
        </p>
      )}
    </div>
  );
}

type Problems = readonly { readonly code: string; readonly message: string }[];

function KeepForm({ input, suggested }: Props) {
  const say = useWords(accountWords);
  const [label, setLabel] = useState(suggested);
  const [firm, setFirm] = useState('');
  const [problems, setProblems] = useState<Problems>([]);
  const [isSaved, setSaved] = useState(false);
  const [, savePlan] = useMutation(SavePlanDocument);
  const [, saveWatch] = useMutation(SaveWatchDocument);
  const [, saveCompany] = useMutation(SaveCompanyDocument);
  const needsFirm = problems.some(({ code }) => code === 'NO_COMPANY');

  async function keep(what: 'plan' | 'watch'): Promise<void> {
    setSaved(false);
    if (needsFirm) {
      const made = await saveCompany({ input: { name: { en: firm }, basedIn: input.origin ?? 'KR' } });
      const wrong = made.data?.saveCompany.problems ?? failed(made.error);
      if (wrong.length > 0) return setProblems([...problems.filter(({ code }) => code === 'NO_COMPANY'), ...wrong]);
    }
    // The plan follows the law of each day: the day of this page is not part of what is kept.
    const { asOf: _, ...kept } = input;
    if (what === 'plan') {
      const { data, error } = await savePlan({ input: kept, label });
      const found = data?.savePlan.problems ?? failed(error);
      setProblems(found);
      setSaved(found.length === 0);
    } else {
      const { data, error } = await saveWatch({ input: { plan: kept, label } });
      const found = data?.saveWatch.problems ?? failed(error);
      setProblems(found);
      setSaved(found.length === 0);
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void keep('plan');
  };
  return (
    <form className="stack text" onSubmit={submit}>
      <TextField label={say('label')} value={label} onChange={setLabel} maxLength={200} />
      {needsFirm && <TextField label={say('firmName')} value={firm} onChange={setFirm} maxLength={200} isRequired />}
      {problems.length > 0 && (
        <Note kind={needsFirm ? 'care' : 'stop'} sign={needsFirm ? say('firmTitle') : say('notSaved')}>
          {problems
            .filter(({ code }) => code !== 'NO_COMPANY')
            .map(({ message }) => message)
            .join(' ')}
        </Note>
      )}
      <div className="row">
        <Button type="submit" look="primary">
          {say('save')}
        </Button>
        <Button onPress={() => void keep('watch')}>{say('watch')}</Button>
      </div>
      {isSaved && (
        <Note kind="go" sign={say('saved')}>
          {say.parts('savedText', { a: (inside) => <Link href="/plans">{inside}</Link> })}
        </Note>
      )}
    </form>
  );
}

/** What a request says that failed as a whole. */
const failed = (error: { readonly message: string } | undefined): Problems =>
  error === undefined ? [] : [{ code: 'FAILED', message: error.message.replace(/^\[GraphQL\] /, '') }];
