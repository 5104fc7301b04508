import type { CombinedError } from '@urql/core';
import { Link, useLocation } from 'wouter';
import { Button } from '../design/button.js';
import { Note } from '../design/note.js';
import { useWords } from '../language/words.js';
import { problemWords } from './problem-note.words.js';

interface Props {
  readonly error: CombinedError;
  /** Sends the same request again. */
  again(): void;
}

/** Codes of a token that the server does not take, or no longer. */
const signedOut: readonly string[] = ['TOKEN_EXPIRED', 'BAD_TOKEN', 'NOT_SIGNED_IN'];

/** Whether a request failed because nobody is signed in, or no longer. */
export const isSignedOut = ({ graphQLErrors }: Pick<CombinedError, 'graphQLErrors'>): boolean =>
  graphQLErrors.some(({ extensions }) => signedOut.includes(String(extensions.code)));

/** What went wrong, in the API's own words where it has some, and what to do. */
export function ProblemNote({ error, again }: Props) {
  const say = useWords(problemWords);
  const [path] = useLocation();
  // The same request with the same token fails again: only another sign-in helps.
  if (isSignedOut(error))
    return (
      <Note kind="stop" sign={say('error')}>
        {say('expired')} <Link href={`/plans?from=${encodeURIComponent(path + location.search)}`}>{say('signIn')}</Link>
      </Note>
    );
  const messages = error.graphQLErrors.map(({ message }) => message);
  return (
    <Note kind="stop" sign={say('error')}>
      {messages.join(' ') || say('unreachable')}{' '}
      <Button look="quiet" onPress={again}>
        {say('again')}
      </Button>
    </Note>
  );
}
