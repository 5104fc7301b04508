import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer.js';

/** What the server knows of one request; a context carries it on to resolvers. */
export interface RequestScope {
  /** Who asks, by the token that was shown. */
  readonly viewer: Viewer;
  /** Where the request came from, as far as proxies are believed. */
  readonly address: string;
  /** Told to the client too, in the `x-request-id` header and in every error. */
  readonly requestId: string;
  /** Writes the request id into every line. */
  readonly log: Logger;
  /** The language of every text of the answer: of the request, or of the operation, which wins. */
  language: string;
  /** Aborted when nobody waits for the answer any more: the time is up, or the client has gone. */
  readonly signal: AbortSignal;
  /** Runs what a stream reads between two events, in its caller's turn and at its caller's cost; streams alone have it. */
  readonly readEvent?: <T>(read: () => Promise<T>) => Promise<T>;
}
