import { errors } from '../errors.js';

/** Longer than any token of use; what is longer is not looked into. */
const longest = 8 * 1024;

/**
 * The token of a request; undefined where it shows none.
 * @param headers each `authorization` header of the request: a proxy and a server may each believe another one of two
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
