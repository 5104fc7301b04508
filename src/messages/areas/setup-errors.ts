import { message } from '../definition.js';
import { count, list, optional, part, text } from '../kinds.js';

/** Errors of the configuration and of the command line. */
export const setupErrors = {
  badConfiguration: message('setupErrors.badConfiguration'),
  badVariable: message('setupErrors.badVariable', { variable: text, given: text, right: part }),
  variablesMissing: message('setupErrors.variablesMissing', { missing: list(text), all: list(text) }),
  metricsPortMissing: message('setupErrors.metricsPortMissing'),
  givePort: message('setupErrors.givePort'),
  givePublicAddress: message('setupErrors.givePublicAddress'),
  giveProxyAddresses: message('setupErrors.giveProxyAddresses'),
  giveNeo4jAddress: message('setupErrors.giveNeo4jAddress'),
  giveTimeZone: message('setupErrors.giveTimeZone'),
  giveIssuer: message('setupErrors.giveIssuer'),
  giveKeysAddress: message('setupErrors.giveKeysAddress'),
  giveText: message('setupErrors.giveText'),
  badOption: message('setupErrors.badOption', { option: text, given: text, right: part }),
  giveExample: message('setupErrors.giveExample', { example: text }),
  giveOneOf: message('setupErrors.giveOneOf', { one: text, other: text }),
  giveSequence: message('setupErrors.giveSequence'),
  giveFirmOrSubject: message('setupErrors.giveFirmOrSubject'),
  giveShownText: message('setupErrors.giveShownText'),
  giveDays: message('setupErrors.giveDays', { atMost: count }),
  serverSilent: message('setupErrors.serverSilent', { url: text }),
  seedNotTaken: message('setupErrors.seedNotTaken', { url: text, seconds: count }),
  noCoverage: message('setupErrors.noCoverage', { market: text, problem: optional(text) }),
  noAnswer: message('setupErrors.noAnswer', { from: optional(text) }),
} as const;
