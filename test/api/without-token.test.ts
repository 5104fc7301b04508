import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { everything } from '../engines/statements/effect.js';
import { type Api, openApi } from './api.js';
import { leastMutation, mutationNames } from './mutations.js';

/** Anybody can report an error of a fact. */
const open = ['reportFact'];

const payload = z.object({ problems: z.array(z.object({ code: z.string() })) });

describe('without a token', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(mutationNames.filter((name) => !open.includes(name)))(
    '%s changes nothing, and is counted in the audit log',
    async (name) => {
      const { query, variables } = leastMutation(name, 'code');
      const before = await everything(api.graph);
      const { problems } = payload.parse((await api.data(query, variables)).done);
      expect(problems[0]?.code).toMatch(/^(NOT_SIGNED_IN|UNKNOWN_CHANGESET)$/);
      expect(await everything(api.graph)).toEqual(before);
      await api.denialLog.write();
      const after = await everything(api.graph);
      const added = after.nodes.filter(({ id }) => !before.nodes.some((node) => node.id === id));
      expect(added).toMatchObject([{ labels: ['AuditEntry'] }]);
      expect(JSON.stringify(added)).toContain(name);
    },
  );
});
