/** By which claim of its tokens a firm is known: `firm`, or `sub` for a person who is a firm alone. */
export type FirmClaim = 'firm' | 'sub';

/** What tells a firm from all others. */
export interface FirmIdentity {
  readonly issuer: string;
  readonly claim: FirmClaim;
  /** The text of the claim. */
  readonly value: string;
}

/**
 * The identity as one text. Each claim has a namespace of its own: a person `acme` is not the firm `acme`. No text of an
 * issuer or of a claim can make two identities the same, as JSON quotes what it holds.
 */
export const firmKey = ({ issuer, claim, value }: FirmIdentity): string => JSON.stringify([claim, issuer, value]);

/** The key of versions up to 0.1, in which a person and a firm of the same name had the same one. */
export const legacyFirmKey = ({ issuer, value }: FirmIdentity): string => `${issuer}|${value}`;

/**
 * A person as one text, unique for each issuer: an issuer holds no `|`, which the configuration makes sure of, so that
 * the first one is where its name ends.
 */
export const subjectKey = (issuer: string, sub: string): string => `${issuer}|${sub}`;
