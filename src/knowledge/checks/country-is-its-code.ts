import type { Check } from './check.js';

export const countryIsItsCode: Check = {
  id: 'country-is-its-code',
  sentence: 'The id of a country ends in its code, so that there is one for each code.',
  find: ({ nodes }) =>
    nodes
      .filter(({ id, type, values }) => type.name === 'Country' && id !== `country/${values.code}`)
      .map(({ id, values, place, fields }) => ({
        place: fields.get('code') ?? place,
        message: `"code" of "${id}" is ${values.code}: a country with this code is "country/${values.code}"`,
      })),
};
