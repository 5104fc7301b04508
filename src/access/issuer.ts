import { createRemoteJWKSet, errors as jose } from 'jose';
import { errors } from '../errors.js';
import type { Issuer } from './token-reader.js';

/** The issuer of a production's tokens, and the address of its public keys. */
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

/** Keys are read on first use and kept for ten minutes. An unknown key has them read again, at most twice a minute. */
const reading = { cooldownDuration: 30_000, cacheMaxAge: 600_000 };

/**
 * An issuer whose keys are read from the web.
 * @param timeoutMs how long their host can take to answer
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

/** The keys were read, and the fault is in the token; any other fault is the issuer's. */
function isOfToken(failure: unknown): boolean {
  return (
    failure instanceof jose.JWKSNoMatchingKey ||
    failure instanceof jose.JWKSMultipleMatchingKeys ||
    failure instanceof jose.JOSENotSupported
  );
}
