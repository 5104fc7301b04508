import { type FormEvent, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { SignInSettingsDocument } from '../api/generated/operations.js';
import { Button } from '../design/button.js';
import { Note } from '../design/note.js';
import { TextField } from '../design/text-field.js';
import { useWords } from '../language/words.js';
import { accountWords } from './account.words.js';
import type { IssuerSettings } from './issuer-sign-in.js';
import { token } from './token.js';
import { useTokenSignIn } from './use-sign-in.js';

/** The way in that the server offers: its issuer, or a token of this machine. */
export function SignIn() {
  const say = useWords(accountWords);
  const [{ data }] = useQuery({ query: SignInSettingsDocument });
  const [problem, setProblem] = useState<string>();
  const settings = data?.signIn;
  if (settings === undefined) return null;
  const { issuer, clientId, audience } = settings;
  return (
    <section className="stack text">
      {problem !== undefined && (
        <Note kind="stop" sign={say('failed')}>
          {problem}
        </Note>
      )}
      {issuer != null && clientId != null ? (
        <WithIssuer settings={{ issuer, clientId, audience: audience ?? undefined }} onProblem={setProblem} />
      ) : (
        <WithToken onProblem={setProblem} />
      )}
    </section>
  );
}

interface Props {
  onProblem(message: string | undefined): void;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function WithIssuer({ settings, onProblem }: Props & { readonly settings: IssuerSettings }) {
  const say = useWords(accountWords);
  const [, navigate] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code of an address is used once, when the page opens
  useEffect(() => {
    const address = new URL(location.href);
    void (async () => {
      const { isReturn, returnFromIssuer } = await import('./issuer-sign-in.js');
      if (!isReturn(address.searchParams)) return;
      // The code leaves the address before anything else happens.
      navigate('/plans', { replace: true });
      try {
        const { token: received, from } = await returnFromIssuer(settings, address);
        token.set(received);
        navigate(from, { replace: true });
      } catch (error) {
        onProblem(messageOf(error));
      }
    })();
  }, []);
  const leave = async (): Promise<void> => {
    const { leaveForIssuer } = await import('./issuer-sign-in.js');
    await leaveForIssuer(settings, fromAddress()).catch((error: unknown) => onProblem(messageOf(error)));
  };
  return (
    <p>
      <Button look="primary" onPress={() => void leave()}>
        {say('withIssuer', { host: new URL(settings.issuer).host })}
      </Button>
    </p>
  );
}

/** The page that asked for the sign-in; its input is in its address. */
const fromAddress = (): string => new URLSearchParams(location.search).get('from') ?? '/plans';

function WithToken({ onProblem }: Props) {
  const say = useWords(accountWords);
  const signIn = useTokenSignIn();
  const [, navigate] = useLocation();
  const [given, setGiven] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    onProblem(undefined);
    const from = fromAddress();
    const problem = await signIn(given.trim());
    if (problem !== undefined) onProblem(problem === 'noFirm' ? say('noFirm') : problem.message);
    else navigate(from, { replace: true });
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <TextField label={say('token')} hint={say('tokenHint')} value={given} onChange={setGiven} type="password" />
      <p>
        <Button type="submit" look="primary">
          {say('signIn')}
        </Button>
      </p>
    </form>
  );
}
