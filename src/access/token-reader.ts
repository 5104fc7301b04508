import { type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import { errors, LandfallError } from '../errors.js';
import { messages } from '../messages/messages.js';
import { tokenIn } from './bearer.js';
import { viewerIn } from './claims.js';
import { refusalOf } from './refusal.js';
import { anonymous, type Viewer } from './viewer.js';

/**
 * The sender of a request, by its `authorization` headers; `anonymous` if there are none.
 * @throws `BAD_TOKEN`, `TOKEN_EXPIRED`, `TOKENS_NOT_TAKEN`, `ISSUER_UNAVAILABLE`; none of them quotes the token
 */
export type ViewerOf = (authorization: readonly string[]) => Promise<Viewer>;

/** An issuer of tokens that the server accepts. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Accepted algorithms of signatures. All are asymmetric, so that a public key cannot be used as a shared secret. */
  readonly algorithms: readonly string[];
  /** The key for a token. @throws `ISSUER_UNAVAILABLE`, or an error of `jose` if there is none */
  readonly keys: JWTVerifyGetKey;
}

/** The largest difference between the clocks of issuer and server, in seconds. */
const tolerance = 30;

/** Accepts the tokens of one issuer. */
export function createTokenReader({ issuer, audience, algorithms, keys }: Issuer): ViewerOf {
  const demands: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms: [...algorithms],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: tolerance,
  };
  return async (authorization) => {
    const token = tokenIn(authorization);
    if (token === undefined) return anonymous;
    const { payload } = await jwtVerify(token, keys, demands).catch((failure: unknown) => {
      throw failure instanceof LandfallError ? failure : refusalOf(failure);
    });
    const viewer = viewerIn(issuer, payload);
    if ('unusable' in viewer)
      throw errors.badToken({ wrong: messages.accessErrors.badClaim({ claim: viewer.unusable }) });
    return { ...viewer, until: ((payload.exp ?? 0) + tolerance) * 1000 };
  };
}

/** Accepts no tokens: for a server without an issuer. */
export const takeNoTokens: ViewerOf = async (authorization) => {
  if (tokenIn(authorization) !== undefined) throw errors.tokensNotTaken({});
  return anonymous;
};
