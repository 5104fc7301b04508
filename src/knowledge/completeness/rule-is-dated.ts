import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';

export const ruleIsDated: Check = {
  id: 'rule-is-dated',
  sentence: messages.completeness.ruleIsDated(),
  find: (facts) =>
    facts.nodes
      .filter(({ id, type, values }) => {
        const isSaid = values.validFrom != null || values.validFromPrecision === 'UNKNOWN';
        return type.labels.includes('Rule') && !isSaid && facts.out(id, 'PART_OF').length === 0;
      })
      .map(({ id, place }) => ({ place, message: messages.completeness.undated({ id }) })),
};
