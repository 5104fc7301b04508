import type { CombinedError } from '@urql/core';
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

/** What went wrong, in the API's own words where it has some, and what to do. */
export function ProblemNote({ error, again }: Props) {
  const say = useWords(problemWords);
  const isSignedOut = error.graphQLErrors.some(({ extensions }) => signedOut.includes(String(extensions.code)));
  const messages = error.graphQLErrors.map(({ message }) => message);
  return (
    <Note kind="stop" sign={say('error')}>
      {isSignedOut ? say('expired') : messages.join(' ') || say('unreachable')}{' '}
      <Button look="quiet" onPress={again}>
        {say('again')}
      </Button>
    </Note>
  );
}
