import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';

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
  if (headers.length > 1) throw errors.badToken({ wrong: messages.accessErrors.tokenFault({ fault: 'HEADERS' }) });
  if (header.length > longest)
    throw errors.badToken({ wrong: messages.accessErrors.tokenTooLong({ kibibytes: longest / 1024 }) });
  const [scheme = '', token = '', ...more] = header.trim().split(/ +/);
  if (scheme.toLowerCase() !== 'bearer')
    throw errors.badToken({ wrong: messages.accessErrors.tokenFault({ fault: 'SCHEME' }) });
  if (token === '' || more.length > 0)
    throw errors.badToken({ wrong: messages.accessErrors.tokenFault({ fault: 'COUNT' }) });
  return token;
}
