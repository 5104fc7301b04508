import { message } from '../definition.js';
import { count, day, list, name, optional, part, term, text } from '../kinds.js';

/** Without a field, it is about the node as a whole. */
const stated = { field: optional(term('fields')), node: name };

/** What can change a plan: future changes, sources that disagree or are old, and records that are incorrect. */
export const warnings = {
  customsTerritory: message('warnings.customsTerritory', {
    country: name,
    territories: list(part),
    areas: list(term('Area')),
    conditions: list(part),
  }),
  ownLawOnly: message('warnings.ownLawOnly', { country: name, areas: list(term('Area')) }),

  presumesParties: message('warnings.presumesParties', { parties: list(part) }),
  partySteps: message('warnings.partySteps', { party: term('Actor'), count }),
  importerOfRecord: message('warnings.importerOfRecord', { party: term('Actor') }),
  partyUnknown: message('warnings.partyUnknown', { count }),

  amended: message('warnings.amended', { rule: name, on: day, by: name }),
  valueChanges: message('warnings.valueChanges', { ...stated, value: part, on: day }),
  valueUnknown: message('warnings.valueUnknown', { ...stated, last: day }),
  openEnd: message('warnings.openEnd', { rule: name, event: part }),

  sourcesDisagree: message('warnings.sourcesDisagree', { ...stated, values: list(part, 'or') }),
  valueOf: message('warnings.valueOf', { value: part, sources: list(name) }),
  valueUsed: message('warnings.valueUsed', { value: part }),
  recordUsed: message('warnings.recordUsed'),
  reason: message('warnings.reason', { reason: part }),
  sourcesConflict: message('warnings.sourcesConflict', { ...stated, statements: list(part, 'semicolon') }),
  statement: message('warnings.statement', { source: name, says: text }),
  notShared: message('warnings.notShared', { source: name }),

  sourceOutdated: message('warnings.sourceOutdated', { source: name, reviewBy: day, facts: count }),
  periodInvalid: message('warnings.periodInvalid', { rule: name, first: day, last: day }),
  circle: message('warnings.circle', { rule: name, by: name }),
  manyAnswers: message('warnings.manyAnswers', { questions: count, sets: count }),
  answersMeet: message('warnings.answersMeet'),
} as const;
