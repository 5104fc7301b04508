import { z } from 'zod';

/** One request, exactly as it is sent, so that a finding can be sent again. */
export const fuzzRequest = z.object({
  /** How it was made: `typed`, `broken`, `variables`, `bytes`, `http`. */
  kind: z.string(),
  method: z.string(),
  target: z.string(),
  headers: z.record(z.string(), z.string()),
  /** The role of the token, or a text that is not a token. */
  as: z.string().optional(),
  body: z.string(),
  /** The body consists of bytes, one for each character. */
  isBytes: z.boolean().optional(),
  /**
   * It is not valid HTTP, or more than one request: `body` is sent over a connection of its own, without anything else.
   */
  isRaw: z.boolean().optional(),
  /** The client closes its side after a raw request. */
  halfClose: z.boolean().optional(),
});

export type FuzzRequest = z.infer<typeof fuzzRequest>;

/** The bytes of a body. */
export const bytesOf = ({ body, isBytes }: Pick<FuzzRequest, 'body' | 'isBytes'>): Buffer =>
  Buffer.from(body, isBytes === true ? 'latin1' : 'utf8');
