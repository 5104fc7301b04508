import type { Check } from '../checks/check.js';

export const ruleIsDated: Check = {
  id: 'rule-is-dated',
  sentence: 'A rule says from when it binds, by itself or through its act, or that this is not known.',
  find: (facts) =>
    facts.nodes
      .filter(({ id, type, values }) => {
        const isSaid = values.validFrom != null || values.validFromPrecision === 'UNKNOWN';
        return type.labels.includes('Rule') && !isSaid && facts.out(id, 'PART_OF').length === 0;
      })
      .map(({ id, place }) => ({
        place,
        message: `"${id}" has no validFrom: give the day, the month or the year, or "unknown"`,
      })),
};
