import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { someAddress } from './harness/ask.js';
import { type AttackedServer, startServer } from './harness/attacked-server.js';
import { expectHarmless } from './harness/watch.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await startServer(inject('built'));
});
afterAll(() => server.stop());

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, number) => `a${number}: ${field}`).join(' ');

/** Larger than any answer for a person or a program. */
const longest = 20 * 1024 * 1024;

describe('a short query', () => {
  const fragment = 'fragment T on __Type { name description fields { name description args { name description } } }';
  it.each([
    [
      'for the same rules many times',
      `{ ${aliases(8, `rules(first: 200) { edges { node { id name ${aliases(4, 'name')} } } }`)} }`,
    ],
    ['for the whole schema many times', `{ __schema { ${aliases(38, 'types { ...T }')} } } ${fragment}`],
    [
      'for every market with all its words',
      `{ ${aliases(9, `coverages: countries(first: 200) { edges { node { id ${aliases(4, 'name')} } } }`).replaceAll('coverages: ', '')} }`,
    ],
  ])('%s brings no more bytes than one answer may have, or is refused', async (_, query) => {
    const text = JSON.stringify({ query });
    await expectHarmless(server, async () => {
      const reply = await server.ask(text, { from: someAddress() });
      expect(reply.status).toBeLessThan(500);
      expect(reply.codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect(reply.text.length).toBeLessThan(longest);
    });
  });
});

describe('a firm', () => {
  it('keeps no more bytes of plans and watches than it may, and hears the limit', async () => {
    // The limit of writes per minute is for each person of a firm.
    const people = await Promise.all(
      ['Kim', 'Lee', 'Park', 'Choi', 'Jung', 'Kang'].map((name) =>
        server.token('--name', name, '--role', 'company', '--firm', 'hanbit'),
      ),
    );
    const say = async (query: string, variables: object, token = people[0]) =>
      JSON.stringify((await server.ask({ query, variables }, { token, from: someAddress() })).data);
    const requirements = /"id":"([^"]+)"/g;
    const ids = await say('{ requirements(first: 200) { edges { node { id } } } }', {});
    const holds = [...ids.matchAll(requirements)].map(([, requirement]) => ({ requirement }));
    expect(holds.length).toBeGreaterThan(100);
    const input = { name: { en: 'Hanbit' }, basedIn: 'KR' };
    await say('mutation ($input: CompanyProfileInput!) { saveCompany(input: $input) { problems { message } } }', {
      input,
    });

    const full = /"code":"(TOO_MANY_BYTES|TOO_MANY_OWN)"/;
    const fill = async (query: string, variables: object): Promise<string> => {
      for (;;) {
        const answers = await Promise.all(people.map((person) => say(query, variables, person)));
        const refused = answers.find((answer) => !answer.includes('problems":[]'));
        if (refused !== undefined) return full.exec(refused)?.[1] ?? refused;
      }
    };
    const plan = { target: 'DE', offering: { hsCode: '330499' }, company: { holds } };
    const before = await server.storedBytes();
    expect(
      await fill('mutation ($input: SaveWatchInput!) { saveWatch(input: $input) { problems { code } } }', {
        input: { label: 'a watch', plan },
      }),
    ).toMatch(/^TOO_MANY_(BYTES|OWN)$/);
    expect(
      await fill(
        'mutation ($input: EntryPlanInput!) { savePlan(input: $input, label: "a plan") { problems { code } } }',
        { input: plan },
      ),
    ).toMatch(/^TOO_MANY_(BYTES|OWN)$/);
    // Two budgets of one MiB each, the engine's log of the writes, and the entries of the audit log.
    expect((await server.storedBytes()) - before).toBeLessThan(16 * 1024 * 1024);
  });
});
