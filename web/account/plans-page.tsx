import type { CombinedError } from '@urql/core';
import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import {
  MeDocument,
  RemoveSavedPlanDocument,
  RemoveWatchDocument,
  SavedPlansDocument,
} from '../api/generated/operations.js';
import { isSignedOut, ProblemNote } from '../api/problem-note.js';
import { problemWords } from '../api/problem-note.words.js';
import { Button } from '../design/button.js';
import { Note } from '../design/note.js';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { accountWords } from './account.words.js';
import { failureIn } from './failure.js';
import { localDay } from './local-day.js';
import './plans.css';
import { RemoveButton } from './remove-button.js';
import { addressOf } from './saved-address.js';
import { SignIn } from './sign-in.js';
import { token, useToken } from './token.js';

/** The plans and watches of a signed-in firm. */
export default function PlansPage() {
  const say = useWords(accountWords);
  const sayProblem = useWords(problemWords);
  const signedIn = useToken() !== undefined;
  const [hasEnded, setEnded] = useState(false);
  // The token goes even if the server refuses it: with such a token it does not say how to sign in either.
  const leave = (isRefused: boolean): void => {
    setEnded(isRefused);
    token.set(undefined);
  };
  return (
    <div className="wrap plans">
      <div className="lead">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </div>
      {!signedIn && hasEnded && (
        <Note kind="stop" sign={say('failed')}>
          {sayProblem('expired')}
        </Note>
      )}
      {signedIn ? <Kept leave={leave} /> : <SignIn />}
    </div>
  );
}

interface Props {
  /** Signs out. @param isRefused whether the server does not take the token, or no longer */
  leave(isRefused: boolean): void;
}

function Kept({ leave }: Props) {
  const say = useWords(accountWords);
  const sayProblem = useWords(problemWords);
  const figures = useFigures();
  const [problem, setProblem] = useState<string>();
  const [me] = useQuery({ query: MeDocument });
  const [{ data, error }, again] = useQuery({ query: SavedPlansDocument, requestPolicy: 'cache-and-network' });
  const [, removePlan] = useMutation(RemoveSavedPlanDocument);
  const [, removeWatch] = useMutation(RemoveWatchDocument);
  const plans = data?.savedPlans.edges ?? [];
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const finish = (
    removal: CombinedError | undefined,
    problems: readonly { readonly message: string }[] | undefined,
  ) => {
    setProblem(failureIn(removal, problems, sayProblem('unreachable')));
    refresh();
  };
  const removeOnePlan = async (id: string): Promise<void> => {
    const result = await removePlan({ id });
    finish(result.error, result.data?.removeSavedPlan.problems);
  };
  const removeOneWatch = async (id: string): Promise<void> => {
    const result = await removeWatch({ id });
    finish(result.error, result.data?.removeWatch.problems);
  };
  const isRefused = error !== undefined && isSignedOut(error);
  useEffect(() => {
    if (isRefused) leave(true);
  });
  return (
    <div className="stack">
      <p className="row">
        {me.data !== undefined && say('signedInAs', { name: me.data.me.name })}
        <Button onPress={() => leave(false)}>{say('signOut')}</Button>
      </p>
      {error !== undefined && <ProblemNote error={error} again={refresh} />}
      {problem !== undefined && (
        <Note kind="stop" sign={say('notRemoved')}>
          {problem}
        </Note>
      )}
      <section>
        <h2>{say('plans')}</h2>
        {data !== undefined && plans.length === 0 && (
          <div className="stack">
            <p>
              <b>{say('noPlans')}</b> {say('noPlansHint')}
            </p>
            <p>
              <Link className="btn" href="/">
                {say('first')}
              </Link>
            </p>
          </div>
        )}
        <ul className="kept">
          {plans.map(({ node }) => (
            <li key={node.id}>
              <Link href={addressOf(node)}>{node.label}</Link>
              <span className="small muted">
                {say('savedOn', { day: figures.day(localDay(node.savedAt)) })} ·{' '}
                {say('done', { n: node.progress.length })}
              </span>
              <RemoveButton name={node.label} remove={() => void removeOnePlan(node.id)} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('watches')}</h2>
        {data?.watches.length === 0 && <p>{say('noWatches')}</p>}
        <ul className="kept">
          {data?.watches.map(({ id, label, question, news }) => (
            <li key={id}>
              <Link href={addressOf({ question })}>{label}</Link>
              {news.edges.length === 0 && <span className="small muted">{say('noNews')}</span>}
              <ul className="small">
                {news.edges.flatMap(({ node }) =>
                  node.changes.map(({ text }) => (
                    <li key={`${node.id} ${text}`}>
                      {figures.day(localDay(node.at))}: {text}
                    </li>
                  )),
                )}
              </ul>
              <RemoveButton name={label} remove={() => void removeOneWatch(id)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
