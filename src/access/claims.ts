import { z } from 'zod';
import { isBroken, unprintable } from '../text.js';
import { type FirmIdentity, firmKey, subjectKey } from './firm-key.js';
import { roles } from './roles.js';
import { commons, type Viewer } from './viewer.js';

/** Shown, logged and stored: the rules of a title, with at least one visible character. */
const text = z
  .string()
  .max(200)
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u)
  .refine((given) => unprintable(given) === undefined && !isBroken(given));

/** Identifies somebody, so it is compared exactly: texts that differ in blanks are different. */
const key = text.refine((given) => given === given.trim());

const desk = z.union([
  z.literal(commons),
  z.string().regex(/^country\/[A-Z]{2}$/),
  z.string().regex(/^bloc\/[A-Z]{2,20}$/),
]);

/** The claims about the bearer of a token, beside those that `jose` checks; docs/access.md explains them to issuers. */
const claims = z.object({
  sub: key,
  name: text.trim().optional(),
  roles: z.array(z.enum(roles)).max(roles.length).default([]),
  desks: z.array(desk).max(300).default([]),
  firm: key.optional(),
});

/** Whether a text can be a claim that identifies somebody. */
export const isClaimText = (given: string): boolean => key.safeParse(given).success;

export type Claims = z.input<typeof claims>;

/** The bearer of a token of this issuer; the name of the claim that cannot be used, if there is one. */
export function viewerIn(issuer: string, payload: unknown): Viewer | { readonly unusable: string } {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return { unusable: String(parsed.error.issues[0]?.path[0] ?? 'sub') };
  const { sub, name = sub, roles: given, desks, firm } = parsed.data;
  const identity: FirmIdentity =
    firm === undefined ? { issuer, claim: 'sub', value: sub } : { issuer, claim: 'firm', value: firm };
  return {
    subject: subjectKey(issuer, sub),
    name,
    roles: new Set(given),
    desks: new Set(desks),
    firm: given.includes('company') ? firmKey(identity) : undefined,
  };
}
