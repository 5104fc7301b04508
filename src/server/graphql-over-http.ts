import type { GraphQLError } from 'graphql';
import Negotiator from 'negotiator';
import { landfallErrorIn } from '../api/format-error.js';
import type { ErrorKind } from '../errors.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  input: 400,
  unauthenticated: 401,
  forbidden: 403,
  limit: 400,
  rateLimited: 429,
  notFound: 404,
  conflict: 409,
  fault: 500,
  unavailable: 503,
};

/** The media type of the answer to a request with this `accept` header. */
export function mediaTypeFor(accept: string | undefined): string {
  if (accept === undefined) return JSON_TYPE;
  return new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) ?? JSON_TYPE;
}

/**
 * The status of a well-formed request whose operation was not run. With `application/json` it is 200: a client could
 * not distinguish another status from that of a proxy, and would not read the errors.
 * @param otherwise the status if the error is not one of ours
 */
export function statusOf(error: unknown, mediaType: string, otherwise: number): number {
  if (mediaType === JSON_TYPE) return 200;
  const ours = landfallErrorIn(error);
  return ours === undefined ? otherwise : STATUS[ours.kind];
}

/**
 * The status of a request that is refused because of its caller: an invalid token, or an exceeded rate limit. It is the
 * same for both media types, as intermediaries act on it. Undefined for any other error.
 */
export const refusalStatus = (error: unknown): number | undefined => {
  const kind = landfallErrorIn(error)?.kind;
  return kind === 'unauthenticated' || kind === 'rateLimited' ? STATUS[kind] : undefined;
};

/**
 * A request that is not a GraphQL request, such as one without a query: its status shows that with both media types.
 */
export const isMalformed = (error: GraphQLError): boolean => error.extensions.code === 'BAD_REQUEST';
