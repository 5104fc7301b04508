import { errors as jose } from 'jose';
import { errors, type LandfallError } from '../errors.js';
import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';

type Fault = Parameters<typeof messages.accessErrors.tokenFault>[0]['fault'];

/** What is wrong with a claim, by its name. */
const claims: Readonly<Record<string, Fault>> = {
  iss: 'ISSUER',
  aud: 'AUDIENCE',
  nbf: 'EARLY',
  exp: 'NO_EXPIRY',
};

/** What is wrong with a token as a whole, by the code of `jose`. */
const faults: Readonly<Record<string, Fault>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'ALGORITHM',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'SIGNATURE',
  ERR_JWKS_NO_MATCHING_KEY: 'NO_KEY',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'MANY_KEYS',
};

/** Why a token is refused, without quoting it. */
export function refusalOf(failure: unknown): LandfallError {
  if (failure instanceof jose.JWTExpired) return errors.tokenExpired({}, { cause: failure });
  return errors.badToken({ wrong: wrongWith(failure) }, { cause: failure });
}

function wrongWith(failure: unknown): Message {
  if (failure instanceof jose.JWTClaimValidationFailed) {
    const { claim } = failure;
    const fault = claims[claim];
    return fault === undefined
      ? messages.accessErrors.badClaim({ claim })
      : messages.accessErrors.tokenFault({ fault });
  }
  const known = failure instanceof jose.JOSEError ? faults[failure.code] : undefined;
  return messages.accessErrors.tokenFault({ fault: known ?? 'NO_JWT' });
}
