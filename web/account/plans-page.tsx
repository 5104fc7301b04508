import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import {
  MeDocument,
  RemoveSavedPlanDocument,
  RemoveWatchDocument,
  SavedPlansDocument,
} from '../api/generated/operations.js';
import { ProblemNote } from '../api/problem-note.js';
import { Button } from '../design/button.js';
import { useFigures } from '../language/figures.js';
import { useWords } from '../language/words.js';
import { accountWords } from './account.words.js';
import './plans.css';
import { RemoveButton } from './remove-button.js';
import { addressOf } from './saved-address.js';
import { SignIn } from './sign-in.js';
import { token, useToken } from './token.js';

/** The plans and watches of a signed-in firm. */
export default function PlansPage() {
  const say = useWords(accountWords);
  const signedIn = useToken() !== undefined;
  return (
    <div className="wrap plans">
      <div className="lead">
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </div>
      {signedIn ? <Kept /> : <SignIn />}
    </div>
  );
}

function Kept() {
  const say = useWords(accountWords);
  const figures = useFigures();
  const [me] = useQuery({ query: MeDocument });
  const [{ data, error }, again] = useQuery({ query: SavedPlansDocument, requestPolicy: 'cache-and-network' });
  const [, removePlan] = useMutation(RemoveSavedPlanDocument);
  const [, removeWatch] = useMutation(RemoveWatchDocument);
  const plans = data?.savedPlans.edges ?? [];
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <div className="stack">
      <p className="row">
        {me.data !== undefined && say('signedInAs', { name: me.data.me.name })}
        <Button onPress={() => token.set(undefined)}>{say('signOut')}</Button>
      </p>
      {error != null && <ProblemNote error={error} again={refresh} />}
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
                {say('savedOn', { day: figures.day(node.savedAt.slice(0, 10)) })} ·{' '}
                {say('done', { n: node.progress.length })}
              </span>
              <RemoveButton name={node.label} remove={() => void removePlan({ id: node.id }).then(refresh)} />
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
                      {figures.day(node.at.slice(0, 10))}: {text}
                    </li>
                  )),
                )}
              </ul>
              <RemoveButton name={label} remove={() => void removeWatch({ id }).then(refresh)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
