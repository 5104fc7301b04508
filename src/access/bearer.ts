import { errors } from '../errors.js';

/** Longer than any token in use. Longer texts are refused unread. */
const longest = 8 * 1024;

/**
 * The token of a request; undefined if it has none.
 * @param headers every `authorization` header of the request: with several, a proxy and the server could each believe a
 * different one
 * @throws `BAD_TOKEN`
 */
export function tokenIn(headers: readonly string[]): string | undefined {
  const [header] = headers;
  if (header === undefined) return undefined;
  if (headers.length > 1) throw errors.badToken({ wrong: 'there are two authorization headers, and there may be one' });
  if (header.length > longest) throw errors.badToken({ wrong: `it is longer than ${longest / 1024} KiB` });
  const [scheme = '', token = '', ...more] = header.trim().split(/ +/);
  if (scheme.toLowerCase() !== 'bearer') throw errors.badToken({ wrong: 'it is not of the scheme Bearer' });
  if (token === '' || more.length > 0) throw errors.badToken({ wrong: 'one token has to stand after Bearer' });
  return token;
}
