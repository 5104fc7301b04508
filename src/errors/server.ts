import { messages } from '../messages/messages.js';
import { define, defineForOperator } from './define.js';

/** Errors of the server. */
export const serverErrors = {
  operationNotNamed: define('OPERATION_NOT_NAMED', 'input', messages.serverErrors.operationNotNamed),

  /** A body that is not JSON, with the parser's message. */
  badJson: define('BAD_JSON', 'input', ({ original }: { original: string }) =>
    messages.serverErrors.badJson({ original, example: '{"query": "{ __typename }"}' }),
  ),
  badBody: define('BAD_JSON', 'input', ({ part }: { part: 'body' | 'query' | 'operationName' | 'variables' }) =>
    messages.serverErrors.badBody({ part, example: '{"query": "{ __typename }"}' }),
  ),
  wrongMediaType: define('UNSUPPORTED_MEDIA_TYPE', 'input', messages.serverErrors.wrongMediaType),
  badHost: define('BAD_HOST', 'input', messages.serverErrors.badHost),
  badForwarded: define('BAD_FORWARDED_HEADER', 'input', messages.serverErrors.badForwarded),
  noSuchPath: define('NO_SUCH_PATH', 'notFound', messages.serverErrors.noSuchPath),
  preconditionFailed: define('PRECONDITION_FAILED', 'input', messages.serverErrors.preconditionFailed),
  clientGone: define('CLIENT_GONE', 'unavailable', messages.serverErrors.clientGone),

  notStreamed: define('NOT_STREAMED', 'input', ({ operation }: { operation: string }) =>
    messages.serverErrors.notStreamed({ operation, example: 'subscription { published { sequence } }' }),
  ),
  streamByPost: define('STREAM_BY_POST', 'input', ({ method }: { method: string }) =>
    messages.serverErrors.streamByPost({ method, example: '{"query": "subscription { … }"}' }),
  ),
  conditionalSubscription: define('CONDITIONAL_SUBSCRIPTION', 'input', messages.serverErrors.conditionalSubscription),
  tooManyStreams: define('TOO_MANY_STREAMS', 'rateLimited', messages.serverErrors.tooManyStreams),

  stopping: define('STOPPING', 'unavailable', messages.serverErrors.stopping),
  notReadyInTime: define('NOT_READY_IN_TIME', 'unavailable', messages.serverErrors.notReadyInTime),
  stoppedEarly: define('STOPPED_EARLY', 'unavailable', messages.serverErrors.stoppedEarly),
  portInUse: defineForOperator('PORT_IN_USE', 'conflict', ({ host, port }: { host: string; port: number }) =>
    messages.serverErrors.portInUse({ host, port, next: port + 1 }),
  ),
  cannotListen: defineForOperator('CANNOT_LISTEN', 'unavailable', messages.serverErrors.cannotListen),
} as const;
