import type { Logger } from 'pino';
import type { Viewer } from '../access/viewer.js';

/** What the server knows about one request; its context passes it on to resolvers. */
export interface RequestScope {
  /** The caller, according to the token. */
  readonly viewer: Viewer;
  /** The address that the request came from, according to trusted proxies. */
  readonly address: string;
  /** Also sent to the client, in the `x-request-id` header and in every error. */
  readonly requestId: string;
  /** Adds the request id to every line. */
  readonly log: Logger;
  /** The language of every text in the answer: that of the operation, or else of the request. */
  language: string;
  /** Aborted when nobody waits for the answer any more: the time is up, or the client has gone. */
  readonly signal: AbortSignal;
  /**
   * Runs what a stream reads between two events, in its caller's turn and at its caller's cost. Only streams have it.
   */
  readonly readEvent?: <T>(read: () => Promise<T>) => Promise<T>;
}
