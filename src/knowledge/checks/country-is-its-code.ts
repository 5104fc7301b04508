import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

export const countryIsItsCode: Check = {
  id: 'country-is-its-code',
  sentence: messages.checks.countryIsItsCode(),
  find: ({ nodes }) =>
    nodes
      .filter(({ id, type, values }) => type.name === 'Country' && id !== `country/${values.code}`)
      .map(({ id, values, place, fields }) => ({
        place: fields.get('code') ?? place,
        message: messages.checks.otherCode({ id, code: String(values.code) }),
      })),
};
