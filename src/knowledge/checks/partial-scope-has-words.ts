import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

/** A reader must learn which goods of the law are missing, and a note about missing goods must count. */
export const partialScopeHasWords: Check = {
  id: 'partial-scope-has-words',
  sentence: messages.checks.partialScopeHasWords(),
  find: ({ nodes }) =>
    nodes
      .filter(({ type }) => type.labels.includes('Rule'))
      .filter(({ values }) => (values.scopeIsPartial === true) !== (values.scopeNote != null))
      .map(({ id, place, fields, values }) => {
        const missing = values.scopeIsPartial === true ? 'scopeNote' : 'scopeIsPartial';
        return {
          place: fields.get('scopeIsPartial') ?? fields.get('scopeNote') ?? place,
          message: messages.checks.partialScope({ id, missing }),
        };
      }),
};
