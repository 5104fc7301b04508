import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';

/** Without names, people are asked to choose among codes. */
export const choiceIsNamed: Check = {
  id: 'choice-is-named',
  sentence: messages.completeness.choiceIsNamed(),
  find: (facts) =>
    facts.nodes
      .filter(({ values }) => values.kind === 'CHOICE' && values.optionNames == null)
      .filter(({ type }) => type.name === 'Trait')
      .map(({ id, place }) => ({ place, message: messages.completeness.unsaid({ id, fields: ['optionNames'] }) })),
};
