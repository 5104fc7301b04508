import { createRemoteJWKSet, errors as jose } from 'jose';
import { errors } from '../errors.js';
import type { Issuer } from './token-reader.js';

/** Who issues the tokens of a production, and where its public keys stand. */
export interface RemoteIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: string;
}

const algorithms = [
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];

/** Keys are read when they are needed first, kept for ten minutes, and read again for a key not seen before, twice a minute at most. */
const reading = { cooldownDuration: 30_000, cacheMaxAge: 600_000 };

/**
 * An issuer whose keys are read from the web.
 * @param timeoutMs how long their host may take
 */
export function remoteIssuer({ issuer, audience, jwks }: RemoteIssuer, timeoutMs = 5_000): Issuer {
  const published = createRemoteJWKSet(new URL(jwks), { ...reading, timeoutDuration: timeoutMs });
  return {
    issuer,
    audience,
    algorithms,
    async keys(header, token) {
      try {
        return await published(header, token);
      } catch (cause) {
        if (isOfToken(cause)) throw cause;
        throw errors.issuerUnavailable({}, { cause });
      }
    },
  };
}

/** The keys were read, and the fault is the token's; anything else is the issuer's. */
function isOfToken(failure: unknown): boolean {
  return (
    failure instanceof jose.JWKSNoMatchingKey ||
    failure instanceof jose.JWKSMultipleMatchingKeys ||
    failure instanceof jose.JOSENotSupported
  );
}
