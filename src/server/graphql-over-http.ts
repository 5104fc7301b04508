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
 * The status of a well-formed request whose operation was not run. With `application/json` it is 200: a client could not
 * tell another one from that of a proxy, and would not read the errors.
 * @param otherwise the status where the error is none of ours
 */
export function statusOf(error: unknown, mediaType: string, otherwise: number): number {
  if (mediaType === JSON_TYPE) return 200;
  const ours = landfallErrorIn(error);
  return ours === undefined ? otherwise : STATUS[ours.kind];
}

/**
 * The status of a request that is refused for its caller: the token is not valid, or a rate limit is passed. It is the
 * same with either media type, as programs in between act on it. Undefined for any other error.
 */
export const refusalStatus = (error: unknown): number | undefined => {
  const kind = landfallErrorIn(error)?.kind;
  return kind === 'unauthenticated' || kind === 'rateLimited' ? STATUS[kind] : undefined;
};

/** A request that is none of GraphQL's, such as one without a query: its status says so with either media type. */
export const isMalformed = (error: GraphQLError): boolean => error.extensions.code === 'BAD_REQUEST';
