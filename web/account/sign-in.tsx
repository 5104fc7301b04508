import { type FormEvent, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { SignInSettingsDocument } from '../api/generated/operations.js';
import { ProblemNote } from '../api/problem-note.js';
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
  const [{ data, error }, again] = useQuery({ query: SignInSettingsDocument });
  const [problem, setProblem] = useState<string>();
  const settings = data?.signIn;
  if (error !== undefined) return <ProblemNote error={error} again={() => again({ requestPolicy: 'network-only' })} />;
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
        <WithToken issuer={issuer ?? undefined} onProblem={setProblem} />
      )}
    </section>
  );
}

interface Props {
  onProblem(message: string | undefined): void;
}

/** The claim `iss` is an address as a rule, but any text may be one. */
const hostOf = (issuer: string): string => (URL.canParse(issuer) ? new URL(issuer).host : issuer);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function WithIssuer({ settings, onProblem }: Props & { readonly settings: IssuerSettings }) {
  const say = useWords(accountWords);
  const [, navigate] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the code of an address is used once, when the page opens
  useEffect(() => {
    const address = new URL(location.href);
    void (async () => {
      const { fromKept, isReturn, returnFromIssuer } = await import('./issuer-sign-in.js');
      if (!isReturn(address.searchParams)) return;
      // The code leaves the address before anything else happens.
      const from = fromKept();
      navigate(`/plans?from=${encodeURIComponent(from)}`, { replace: true });
      try {
        const received = await returnFromIssuer(settings, address);
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
        {say('withIssuer', { host: hostOf(settings.issuer) })}
      </Button>
    </p>
  );
}

/** The page that asked for the sign-in; its input is in its address. */
const fromAddress = (): string => new URLSearchParams(location.search).get('from') ?? '/plans';

function WithToken({ issuer, onProblem }: Props & { readonly issuer: string | undefined }) {
  const say = useWords(accountWords);
  const signIn = useTokenSignIn();
  const [, navigate] = useLocation();
  const [given, setGiven] = useState('');
  const hint = issuer === undefined ? say('tokenHint') : say('tokenOf', { host: hostOf(issuer) });
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
      <TextField label={say('token')} hint={hint} value={given} onChange={setGiven} type="password" />
      <p>
        <Button type="submit" look="primary">
          {say('signIn')}
        </Button>
      </p>
    </form>
  );
}
