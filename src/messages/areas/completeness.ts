import { message } from '../definition.js';
import { list, quoted, text } from '../kinds.js';

/** What consistent facts can still lack: each check in a sentence, and what it finds. */
export const completeness = {
  requirementIsPlaced: message('completeness.requirementIsPlaced'),
  programmeIsUsable: message('completeness.programmeIsUsable'),
  choiceIsNamed: message('completeness.choiceIsNamed'),
  unsaid: message('completeness.unsaid', { id: text, fields: list(quoted(text), 'or') }),
  ruleIsDated: message('completeness.ruleIsDated'),
  undated: message('completeness.undated', { id: text }),
  nothingIsLoose: message('completeness.nothingIsLoose'),
  loose: message('completeness.loose', { id: text }),
  journeyIsWhole: message('completeness.journeyIsWhole'),
  endsEarly: message('completeness.endsEarly', { id: text, last: list(quoted(text), 'or') }),
} as const;
