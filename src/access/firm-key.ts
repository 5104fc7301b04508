/** The claim that identifies a firm in its tokens: `firm`, or `sub` for a person who is a firm alone. */
export type FirmClaim = 'firm' | 'sub';

/** What identifies a firm. */
export interface FirmIdentity {
  readonly issuer: string;
  readonly claim: FirmClaim;
  /** The value of the claim. */
  readonly value: string;
}

/**
 * The identity as one text. Each claim has a namespace of its own: a person `acme` is not the firm `acme`. No text of
 * an issuer or of a claim can make two identities equal, as JSON quotes them.
 */
export const firmKey = ({ issuer, claim, value }: FirmIdentity): string => JSON.stringify([claim, issuer, value]);

/** The key in versions up to 0.1, in which a person and a firm of the same name had the same key. */
export const legacyFirmKey = ({ issuer, value }: FirmIdentity): string => `${issuer}|${value}`;

/**
 * A person as one text, unique for each issuer. The configuration refuses an issuer with a `|`, so the first one ends
 * the issuer.
 */
export const subjectKey = (issuer: string, sub: string): string => `${issuer}|${sub}`;
