/** How much one request may ask for, and how many may ask at once. */
export interface Limits {
  /** Size of a request's body, in bytes. */
  bodyBytes: number;
  /** Characters and lines of the query, before it is parsed: each error looks for its line from the first one on. */
  queryLength: number;
  queryLines: number;
  /** Lexical tokens of the query, all its fragments and comments included. */
  tokens: number;
  /** Operations and fragments of a query. */
  definitions: number;
  /** Values in the variables as they were sent, lists and objects included, and the levels of these. */
  variableValues: number;
  variableDepth: number;
  /** Levels of fields; introspection counts as one, as GraphQL limits it itself. */
  depth: number;
  /** Aliases, each as often as its fragment is used. */
  aliases: number;
  /** Fields of `Query` or `Mutation` that one operation may ask for. */
  rootFields: number;
  /** Entries in any one list: given as an argument, or asked for with `first` or `last`. */
  listSize: number;
  /** Points, as `cost.ts` counts them. */
  cost: number;
  /** Fields of an answer, each as often as it comes, and its bytes of JSON; see `answer-meter.ts`. */
  answerFields: number;
  answerBytes: number;
  /** Mistakes of a query that are listed, and fields that may fail before the others are given up. */
  queryErrors: number;
  fieldErrors: number;
  /** Requests that are worked on at once: in all, and of one caller (a token's bearer, without a token an address). */
  atOnce: number;
  atOnceEach: number;
  /** Requests of one caller that wait for their turn. */
  waitingEach: number;
  /** Points of cost that one caller may ask for in a minute. */
  costPerMinute: number;
  /** Requests in a minute of one address without a token, or of one bearer of a token. */
  requestsPerMinute: number;
  /** Streams of events that are open at once: in all, and of one address without a token or one bearer of a token. */
  streams: number;
  streamsEach: number;
  /** Time after which a stream says that it lives, in milliseconds. */
  heartbeatMs: number;
  /** Time for a client to read an answer, or an event of a stream, in milliseconds; then the connection is closed. */
  unreadMs: number;
  /** Bytes of answers that are made and not read yet: in all, and of one address without a token or one bearer of a token. */
  unreadBytes: number;
  unreadBytesEach: number;
  /** Requests of one connection that wait for their answers; the connection is closed at one more. */
  pipelined: number;
  /** Time for a request to arrive as a whole, in milliseconds. */
  arrivalMs: number;
  /** Time to answer, from a request's arrival and with its waiting, in milliseconds. */
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
