import { messages } from '../../messages/messages.js';
import type { Check } from '../checks/check.js';

const wanted = [
  ['openTo', 'OPEN_TO'],
  ['atStage', 'AT_STAGE'],
  ['funds', 'FUNDS'],
] as const;

export const programmeIsUsable: Check = {
  id: 'programme-is-usable',
  sentence: messages.completeness.programmeIsUsable(),
  find: (facts) =>
    facts.nodes
      .filter(({ type }) => type.name === 'SupportProgram')
      .flatMap(({ id, place }) => {
        const fields = wanted.filter(([, type]) => facts.out(id, type).length === 0).map(([field]) => field);
        return fields.length === 0 ? [] : [{ place, message: messages.completeness.unsaid({ id, fields }) }];
      }),
};
