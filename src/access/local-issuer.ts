import { importJWK, SignJWT } from 'jose';
import type { Claims } from './claims.js';
import { type LocalKey, localAlgorithm } from './local-key.js';
import type { Issuer } from './token-reader.js';

/** Issuer and audience of tokens for a single machine. */
export const localIssuerName = 'landfall-local';

/** This machine as an issuer. */
export async function localIssuer({ publicKey }: LocalKey): Promise<Issuer> {
  const key = await importJWK(publicKey, localAlgorithm);
  return { issuer: localIssuerName, audience: localIssuerName, algorithms: [localAlgorithm], keys: async () => key };
}

/** A token with these claims, valid from now until then. */
export async function mint(claims: Claims, { privateKey }: LocalKey, until: Date): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: localAlgorithm, typ: 'JWT' })
    .setIssuer(localIssuerName)
    .setAudience(localIssuerName)
    .setIssuedAt()
    .setExpirationTime(until)
    .sign(await importJWK(privateKey, localAlgorithm));
}
