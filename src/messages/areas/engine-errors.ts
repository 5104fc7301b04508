import { message } from '../definition.js';
import { count, part, text } from '../kinds.js';

/** Errors of the graph engine. */
export const engineErrors = {
  engineUnavailable: message('engineErrors.engineUnavailable', { uri: text, reason: text }),
  engineRefused: message('engineErrors.engineRefused', { uri: text, reason: text }),
  noAnswer: message('engineErrors.noAnswer'),
  engineClosed: message('engineErrors.engineClosed'),
  engineTimeout: message('engineErrors.engineTimeout', { operation: text, seconds: count }),
  slowAnswer: message('engineErrors.slowAnswer'),
  commitNotSynced: message('engineErrors.commitNotSynced', { folder: text, reason: text }),
  unconfirmedChange: message('engineErrors.unconfirmedChange'),
  writeConflict: message('engineErrors.writeConflict', { reason: part }),
  referenceRemoved: message('engineErrors.referenceRemoved'),
  conflictForClients: message('engineErrors.conflictForClients'),
  constraintBroken: message('engineErrors.constraintBroken', { reason: text }),
  nameTaken: message('engineErrors.nameTaken'),
} as const;
