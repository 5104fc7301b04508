/** Limits of one request, and of requests at once. */
export interface Limits {
  /** Size of a request's body, in bytes. */
  bodyBytes: number;
  /**
   * Characters and lines of the query, before it is parsed: to find the line of an error takes longer the longer the
   * query.
   */
  queryLength: number;
  queryLines: number;
  /** Lexical tokens of the query, including its fragments and comments. */
  tokens: number;
  /** Operations and fragments of a query. */
  definitions: number;
  /** Values in the variables as they were sent, including lists and objects, and their nesting. */
  variableValues: number;
  variableDepth: number;
  /** Levels of fields; introspection counts as one, as GraphQL limits it itself. */
  depth: number;
  /** Aliases, each as often as its fragment is used. */
  aliases: number;
  /** Fields of `Query` or `Mutation` in one operation. */
  rootFields: number;
  /** Entries in one list: given as an argument, or requested with `first` or `last`. */
  listSize: number;
  /** Points, as `cost.ts` counts them. */
  cost: number;
  /** Fields of an answer, counted each time they occur, and its bytes of JSON; see `answer-meter.ts`. */
  answerFields: number;
  answerBytes: number;
  /** Listed errors of a query, and failed fields before the rest is given up. */
  queryErrors: number;
  fieldErrors: number;
  /** Requests in progress at once: in total, and of one caller (a token's bearer, without a token an address). */
  atOnce: number;
  atOnceEach: number;
  /** Requests of one caller that wait for their turn. */
  waitingEach: number;
  /** Points of cost per caller and minute. */
  costPerMinute: number;
  /** Requests per minute of one address without a token, or of one bearer of a token. */
  requestsPerMinute: number;
  /** Open streams of events: in total, and of one address without a token or one bearer of a token. */
  streams: number;
  streamsEach: number;
  /** Time between heartbeats of a stream, in milliseconds. */
  heartbeatMs: number;
  /** Time for a client to read an answer, or an event of a stream, in milliseconds; then the connection is closed. */
  unreadMs: number;
  /** Bytes of answers that are not read yet: in total, and of one address without a token or one bearer of a token. */
  unreadBytes: number;
  unreadBytesEach: number;
  /** Requests of one connection that wait for their answers; the connection is closed if there are more. */
  pipelined: number;
  /** Time for a whole request to arrive, in milliseconds. */
  arrivalMs: number;
  /** Time to answer, from a request's arrival and including its waiting, in milliseconds. */
  timeoutMs: number;
}

export const defaultLimits: Readonly<Limits> = {
  bodyBytes: 256 * 1024,
  queryLength: 64 * 1024,
  queryLines: 4_000,
  tokens: 1_500,
  definitions: 100,
  variableValues: 20_000,
  variableDepth: 32,
  depth: 15,
  aliases: 50,
  rootFields: 10,
  listSize: 500,
  cost: 20_000,
  answerFields: 200_000,
  answerBytes: 5_000_000,
  queryErrors: 10,
  fieldErrors: 100,
  atOnce: 8,
  atOnceEach: 2,
  waitingEach: 20,
  costPerMinute: 300_000,
  requestsPerMinute: 600,
  streams: 500,
  streamsEach: 10,
  heartbeatMs: 12_000,
  unreadMs: 60_000,
  unreadBytes: 128 * 1024 * 1024,
  unreadBytesEach: 32 * 1024 * 1024,
  pipelined: 10,
  arrivalMs: 30_000,
  timeoutMs: 30_000,
};
