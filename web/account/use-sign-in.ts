import { useClient } from 'urql';
import { MeDocument } from '../api/generated/operations.js';
import { token } from './token.js';

export type SignInProblem = { readonly message: string } | 'noFirm';

/** @returns a function that takes a token if the server accepts it for a firm, or says why not */
export function useTokenSignIn(): (given: string) => Promise<SignInProblem | undefined> {
  const client = useClient();
  return async (given) => {
    const { data, error } = await client
      .query(MeDocument, {}, { requestPolicy: 'network-only', fetchOptions: bearer(given) })
      .toPromise();
    if (error !== undefined) return { message: error.graphQLErrors[0]?.message ?? error.message };
    if (data?.me.roles.includes('COMPANY') !== true) return 'noFirm';
    token.set(given);
    return undefined;
  };
}

const bearer = (given: string): RequestInit => ({
  credentials: 'omit',
  headers: { authorization: `Bearer ${given}`, 'accept-language': document.documentElement.lang },
});
