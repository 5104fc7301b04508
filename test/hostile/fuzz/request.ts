import { z } from 'zod';

/** One request that is sent as it is, so that a finding can be sent again. */
export const fuzzRequest = z.object({
  /** How it was made: `typed`, `broken`, `variables`, `bytes`, `http`. */
  kind: z.string(),
  method: z.string(),
  target: z.string(),
  headers: z.record(z.string(), z.string()),
  /** The role of a token that is shown, or a token that is none. */
  as: z.string().optional(),
  body: z.string(),
  /** The body holds bytes, one for each character. */
  isBytes: z.boolean().optional(),
  /** It is no right HTTP, or more than one request: `body` is all that is sent over a connection of its own. */
  isRaw: z.boolean().optional(),
  /** The client closes its side after it has sent a raw request. */
  halfClose: z.boolean().optional(),
});

export type FuzzRequest = z.infer<typeof fuzzRequest>;

/** The bytes of a body. */
export const bytesOf = ({ body, isBytes }: Pick<FuzzRequest, 'body' | 'isBytes'>): Buffer =>
  Buffer.from(body, isBytes === true ? 'latin1' : 'utf8');
