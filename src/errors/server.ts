import { type Address, define, defineForOperator, type Given } from './define.js';

/** Errors of the server. */
export const serverErrors = {
  notStreamed: define(
    'NOT_STREAMED',
    'input',
    ({ operation }: { operation: string }) =>
      `A ${operation} is not answered here: POST it to /graphql; a subscription, such as "subscription { published { sequence } }", is.`,
  ),
  streamByPost: define(
    'STREAM_BY_POST',
    'input',
    ({ method }: { method: string }) =>
      `${method} opens no stream: POST {"query": "subscription { … }"} as JSON, one operation for each connection.`,
  ),
  operationNotNamed: define(
    'OPERATION_NOT_NAMED',
    'input',
    (_: object) =>
      'It is not clear which operation is meant: send one operation, or name one of several as operationName.',
  ),
  tooManyStreams: define(
    'TOO_MANY_STREAMS',
    'rateLimited',
    ({ limit, whose }: { limit: number; whose: 'yours' | 'all' }) =>
      whose === 'yours'
        ? `You have ${limit} streams open, which is what one may: close one, or subscribe to several things in fewer.`
        : `${limit} streams are open, which is what the server carries: try again later, or read changeFeed.`,
  ),
  badJson: define(
    'BAD_JSON',
    'input',
    ({ wrong }: { wrong: string }) =>
      `The request's body is not the JSON of a GraphQL request, such as {"query": "{ __typename }"}: ${wrong}.`,
  ),
  badForwarded: define(
    'BAD_FORWARDED_HEADER',
    'input',
    ({ header, right }: { header: string; right: string }) =>
      `The proxy in front of this server sent a header ${header} that cannot be used: it has to set ${right}.`,
  ),
  conditionalSubscription: define(
    'CONDITIONAL_SUBSCRIPTION',
    'input',
    (_: object) =>
      'The field of a subscription cannot be left out: use @skip and @include on what is selected below it, or do not subscribe.',
  ),
  badHost: define(
    'BAD_HOST',
    'input',
    (_: object) => 'The header "host" names no host: send the host of the address, such as "host: localhost:4000".',
  ),
  wrongMediaType: define(
    'UNSUPPORTED_MEDIA_TYPE',
    'input',
    ({ given }: Given) => `A body of type "${given}" cannot be read: send JSON with "content-type: application/json".`,
  ),
  noSuchPath: define(
    'NO_SUCH_PATH',
    'notFound',
    ({ given }: Given) => `There is nothing at ${given}: GraphQL is at /graphql, and a page to try it out at /.`,
  ),
  preconditionFailed: define(
    'PRECONDITION_FAILED',
    'input',
    (_: object) =>
      'The file is not as the headers of the request want it: leave out "if-match" and "if-unmodified-since", and read it as it is.',
  ),
  notReadyInTime: define(
    'NOT_READY_IN_TIME',
    'unavailable',
    ({ seconds }: { seconds: number }) =>
      `The engine does not answer within ${seconds} s: check that it runs, and what the log says of it.`,
  ),
  clientGone: define('CLIENT_GONE', 'unavailable', (_: object) => 'The client has gone before the answer was ready.'),
  stopping: define('STOPPING', 'unavailable', (_: object) => 'The server is stopping: ask again in a moment.'),
  stoppedEarly: define(
    'STOPPED_EARLY',
    'unavailable',
    ({ seconds }: { seconds: number }) =>
      `Not all work was done within ${seconds} s, so the server ended without waiting longer: what was committed is kept, and a write under way is undone.`,
  ),
  portInUse: defineForOperator(
    'PORT_IN_USE',
    'conflict',
    ({ host, port }: Address) =>
      `Port ${port} of ${host} is in use: stop the program that uses it, or choose another port, such as PORT=${port + 1}.`,
  ),
  cannotListen: defineForOperator(
    'CANNOT_LISTEN',
    'unavailable',
    ({ host, port, reason }: Address & { reason: string }) =>
      `The server cannot listen on port ${port} of ${host} (${reason}): check that this machine has that address and that the port may be used.`,
  ),
} as const;
