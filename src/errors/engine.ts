import { messages } from '../messages/messages.js';
import { define, defineForOperator } from './define.js';

/** Errors of the engine. */
export const engineErrors = {
  engineUnavailable: defineForOperator(
    'ENGINE_UNAVAILABLE',
    'unavailable',
    messages.engineErrors.engineUnavailable,
    messages.engineErrors.noAnswer,
  ),
  engineRefused: defineForOperator(
    'ENGINE_REFUSED',
    'unavailable',
    messages.engineErrors.engineRefused,
    messages.engineErrors.noAnswer,
  ),
  engineClosed: define('ENGINE_CLOSED', 'unavailable', messages.engineErrors.engineClosed),
  engineTimeout: defineForOperator(
    'ENGINE_TIMEOUT',
    'unavailable',
    messages.engineErrors.engineTimeout,
    messages.engineErrors.slowAnswer,
  ),
  commitNotSynced: defineForOperator(
    'COMMIT_NOT_SYNCED',
    'unavailable',
    messages.engineErrors.commitNotSynced,
    messages.engineErrors.unconfirmedChange,
  ),
  writeConflict: defineForOperator(
    'WRITE_CONFLICT',
    'conflict',
    messages.engineErrors.writeConflict,
    messages.engineErrors.conflictForClients,
  ),
  constraintBroken: defineForOperator(
    'CONSTRAINT_BROKEN',
    'conflict',
    messages.engineErrors.constraintBroken,
    messages.engineErrors.nameTaken,
  ),
} as const;
