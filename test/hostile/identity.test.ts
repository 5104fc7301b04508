import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(() => server.stop());

const company = z.object({ myCompany: z.object({ id: z.string(), name: z.string() }).nullable() });
const mine = async (token: string) => {
  const { data } = await server.ask({ query: '{ myCompany { id name } }' }, { token, from: someAddress() });
  return company.parse(data).myCompany;
};
const save = (token: string, name: string) =>
  server.ask(
    {
      query: 'mutation ($input: CompanyProfileInput!) { saveCompany(input: $input) { problems { message } } }',
      variables: { input: { name: { en: name }, basedIn: 'KR' } },
    },
    { token, from: someAddress() },
  );

describe('a firm', () => {
  it('is not read by a person whose subject is called as the firm is', async () => {
    const ofFirm = await server.token('--name', 'Kim', '--role', 'company', '--firm', 'acme');
    const person = await server.token('--name', 'Eve', '--role', 'company', '--subject', 'acme');
    expect((await save(ofFirm, 'Acme')).data).toEqual({ saveCompany: { problems: [] } });
    expect((await mine(ofFirm))?.name).toBe('Acme');
    expect(await mine(person)).toBeNull();
    await save(person, 'Eve alone');
    expect((await mine(ofFirm))?.name).toBe('Acme');
    expect((await mine(person))?.name).toBe('Eve alone');
  });

  it.each(['firm:acme', 'acme ', ' acme', 'landfall-local|acme', 'firm/acme', 'ACME', 'acme\u200b'])(
    'is not read by a person whose subject is "%s"',
    async (subject) => {
      const ofFirm = await server.token('--name', 'Kim', '--role', 'company', '--firm', 'acme');
      await save(ofFirm, 'Acme');
      // An invalid subject is refused; a valid one is a different person.
      const token = await server
        .token('--name', 'Eve', '--role', 'company', '--subject', subject)
        .catch(() => undefined);
      if (token !== undefined) expect((await mine(token))?.name).not.toBe('Acme');
    },
  );
});

describe('a name', () => {
  it.each(['Kim\u202emiK', 'Kim\u2066', 'Kim\nadmin', 'Kim\u0000'])(
    'that misleads who reads it is refused: %j',
    async (name) => {
      const token = await server.token('--name', name, '--role', 'company').catch(() => undefined);
      if (token === undefined) return;
      const { status, codes } = await server.ask({ query: '{ viewer { name } }' }, { token, from: someAddress() });
      expect([status, codes]).toEqual([401, ['BAD_TOKEN']]);
    },
  );
});
