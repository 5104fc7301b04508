import type { FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';

/** What distinguishes one state of an answer from another. */
interface Validators {
  /** Quoted, as in the header. */
  readonly etag: string;
  /** The time of the last change, in milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Sets the validators of an answer, and returns whether the client already has this state.
 *
 * Times have a resolution of one second, and clocks can be set back. So the time of a change is sent once its second is
 * over, when nothing can get the same time any more, and a client has the state only if it received exactly that time:
 * an earlier one is older, and a later one was never sent.
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
