import { errors as jose } from 'jose';
import { errors, type LandfallError } from '../errors.js';

/** What is wrong with a claim, by its name. */
const claims: Readonly<Record<string, string>> = {
  iss: 'it comes from another issuer than this server believes',
  aud: 'it was issued for another audience than this server',
  nbf: 'it is not valid yet',
  exp: 'it does not say until when it is valid',
};

/** What is wrong with a token as a whole, by the code of `jose`. */
const faults: Readonly<Record<string, string>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'it is not signed in a way that this server accepts',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'its signature does not fit',
  ERR_JWKS_NO_MATCHING_KEY: 'the issuer has no such key',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'it does not say with which of the issuer’s keys it is signed',
};

/** Why a token is refused, without quoting it. */
export function refusalOf(failure: unknown): LandfallError {
  if (failure instanceof jose.JWTExpired) return errors.tokenExpired({}, { cause: failure });
  return errors.badToken({ wrong: wrongWith(failure) }, { cause: failure });
}

function wrongWith(failure: unknown): string {
  if (failure instanceof jose.JWTClaimValidationFailed)
    return claims[failure.claim] ?? `its claim "${failure.claim}" cannot be used`;
  const known = failure instanceof jose.JOSEError ? faults[failure.code] : undefined;
  return known ?? 'it is not a signed JSON Web Token';
}
