import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../changesets/people.js';
import { type Api, openApi } from './api.js';

const editor = person('Eva', 'editor', 'bloc/EU', 'country/NZ');

describe('an argument that names a desk', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  describe.each(['changesets', 'reports', 'reminders'])('of %s', (field) => {
    const asked = (desk: string) => `{ ${field}(desk: "${desk}") { edges { cursor } } }`;

    it.each([
      ['FR', 'There is no desk with the ID "FR". Did you mean "country/FR"?'],
      ['eu', 'There is no desk with the ID "eu". Did you mean "bloc/EU"?'],
      ['bloc/EUR', /^There is no desk with the ID "bloc\/EUR"\. Did you mean "bloc\/EU"/],
      ['common', 'There is no desk with the ID "common". Did you mean "commons"?'],
      ['source/gazette', 'There is no desk with the ID "source/gazette".'],
      ['', 'There is no desk with the ID "".'],
    ])('is refused if it is "%s"', async (desk, message) => {
      expect(await api.errors(asked(desk), {}, editor)).toMatchObject([
        {
          code: 'UNKNOWN_ID',
          field: 'desk',
          message: typeof message === 'string' ? message : expect.stringMatching(message),
        },
      ]);
    });

    it.each([
      ['a country', 'country/DE'],
      ['a bloc', 'bloc/EU'],
      ['the commons', 'commons'],
      ['of the viewer, whose territory is not published yet', 'country/NZ'],
    ])('may be %s', async (_, desk) => {
      expect(await api.data(asked(desk), {}, editor)).toEqual({ [field]: { edges: expect.any(Array) } });
    });
  });
});
