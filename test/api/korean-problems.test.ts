import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { person } from '../changesets/people.js';
import { type Api, openApi } from './api.js';
import { leastMutation, mutationNames } from './mutations.js';

const payload = z.object({ problems: z.array(z.object({ code: z.string(), message: z.string() })) });

const viewers: readonly (readonly [string, Viewer])[] = [
  ['nobody', anonymous],
  ['an editor', person('Kim', 'editor', 'country/VN')],
  ['a reviewer', person('Lee', 'reviewer', 'country/VN')],
  ['an administrator', person('Park', 'administrator')],
  ['a company', { ...person('Choi', 'company'), firm: 'acme' }],
];

describe('the problems of mutations in Korean', () => {
  let api: Api;
  /** What came of each mutation, by its name. */
  const found = new Map<string, z.infer<typeof payload>['problems']>();
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(mutationNames)('%s says each in Korean', async (name) => {
    const { query, variables } = leastMutation(name, 'code message');
    for (const [who, viewer] of viewers) {
      const { data, errors } = await api.answer(query, variables, viewer, 'ko');
      const said = errors?.map(({ message }) => message) ?? [];
      const { problems } = z.object({ done: payload.nullable() }).parse(data).done ?? { problems: [] };
      found.set(name, [...(found.get(name) ?? []), ...problems]);
      for (const message of [...said, ...problems.map((problem) => problem.message)])
        expect(message, who).toMatch(/\p{Script=Hangul}/u);
    }
    expect(found.get(name), name).not.toEqual([]);
  });

  it('are of many kinds', () => {
    const codes = new Set([...found.values()].flat().map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(6);
  });
});
