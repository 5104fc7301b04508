import { message } from '../definition.js';
import { choice, count, text } from '../kinds.js';

/** Errors of the server and of requests that are not valid GraphQL. */
export const serverErrors = {
  noSubscriptionHere: message('serverErrors.noSubscriptionHere'),
  noOperationHere: message('serverErrors.noOperationHere', { operation: text, example: text }),
  valueTooDeep: message('serverErrors.valueTooDeep', { type: text, atMost: count }),
  noObject: message('serverErrors.noObject', { type: text, given: text, example: text }),
  noText: message('serverErrors.noText', { type: text, given: text, example: text }),
  operationNotNamed: message('serverErrors.operationNotNamed'),
  badJson: message('serverErrors.badJson', { original: text, example: text }),
  badBody: message('serverErrors.badBody', {
    part: choice('body', 'query', 'operationName', 'variables'),
    example: text,
  }),
  wrongMediaType: message('serverErrors.wrongMediaType', { given: text }),
  badHost: message('serverErrors.badHost'),
  badForwarded: message('serverErrors.badForwarded', { header: choice('proto', 'host') }),
  noSuchPath: message('serverErrors.noSuchPath', { given: text }),
  preconditionFailed: message('serverErrors.preconditionFailed'),
  clientGone: message('serverErrors.clientGone'),
  notStreamed: message('serverErrors.notStreamed', { operation: text, example: text }),
  streamByPost: message('serverErrors.streamByPost', { method: text, example: text }),
  conditionalSubscription: message('serverErrors.conditionalSubscription'),
  tooManyStreams: message('serverErrors.tooManyStreams', { limit: count, whose: choice('yours', 'all') }),
  unavailable: message('serverErrors.unavailable'),
  stopping: message('serverErrors.stopping'),
  notReadyInTime: message('serverErrors.notReadyInTime', { seconds: count }),
  stoppedEarly: message('serverErrors.stoppedEarly', { seconds: count }),
  portInUse: message('serverErrors.portInUse', { host: text, port: count, next: count }),
  cannotListen: message('serverErrors.cannotListen', { host: text, port: count, reason: text }),
} as const;
