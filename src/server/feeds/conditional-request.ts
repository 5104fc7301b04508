import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';

/** What tells one state of an answer from another. */
interface Validators {
  /** Quoted, as in the header. */
  readonly etag: string;
  /** When it was changed last, in milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Sets the validators of an answer, and says whether the client holds this very state already.
 *
 * Times count to the second, and clocks are set back. So the time of a change is sent once its second is over, as nothing
 * can come under the same time any more, and a client holds the state only if it was told that very time: an earlier one
 * is older, and a later one was never told.
 * @param now in milliseconds since 1970
 */
export function isFresh(
  request: FastifyRequest,
  reply: FastifyReply,
  { etag, modified }: Validators,
  now: number,
): boolean {
  const isOver = Math.floor(modified / 1000) < Math.floor(now / 1000);
  const lastModified = isOver ? new Date(modified).toUTCString() : undefined;
  reply.header('etag', etag);
  if (lastModified !== undefined) reply.header('last-modified', lastModified);
  const { 'if-modified-since': since, ...headers } = request.headers;
  const asked =
    Date.parse(since ?? '') === Date.parse(lastModified ?? '') ? { ...headers, 'if-modified-since': since } : headers;
  return fresh(asked, { etag, 'last-modified': lastModified });
}
