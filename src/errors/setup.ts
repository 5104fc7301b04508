import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { define, defineForOperator } from './define.js';

/** Errors of configuration. */
export const setupErrors = {
  badConfiguration: defineForOperator('BAD_CONFIGURATION', 'input', ({ faults }: { faults: readonly Message[] }) => [
    messages.setupErrors.badConfiguration(),
    ...faults,
  ]),

  badOption: define('BAD_OPTION', 'input', messages.setupErrors.badOption),
  serverSilent: defineForOperator('SERVER_SILENT', 'unavailable', messages.setupErrors.serverSilent),
  seedNotTaken: defineForOperator('SEED_NOT_TAKEN', 'unavailable', messages.setupErrors.seedNotTaken),
  noCoverage: define('NO_COVERAGE', 'fault', messages.setupErrors.noCoverage),
  noAnswer: defineForOperator('NO_ANSWER', 'fault', messages.setupErrors.noAnswer),
} as const;
