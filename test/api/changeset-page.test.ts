import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { person } from '../changesets/people.js';
import { type Api, openApi } from './api.js';
import { suspensionFrom } from './suspension.js';

const editor = person('Ada', 'editor', 'bloc/EU');
const reviewer = person('Rolf', 'reviewer', 'bloc/EU');
const administrator = person('Adam', 'administrator');

const payload = z.object({
  changeset: z.object({ id: z.string(), version: z.number() }).nullable(),
  problems: z.array(z.object({ code: z.string(), message: z.string(), field: z.string().nullable() })),
});

// The query of a page that shows a changeset to any viewer.
describe('the page of a changeset', () => {
  let api: Api;
  let draft = { id: '', version: 0 };
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  async function act(viewer: Viewer, mutation: string, variables: object = {}) {
    const given = 'changes' in variables ? 'mutation ($changes: [ChangeInput!]!)' : 'mutation';
    const fields = '{ changeset { id version } problems { code message field } }';
    const { done } = await api.data(`${given} { done: ${mutation} ${fields} }`, { ...variables }, viewer);
    const { changeset, problems } = payload.parse(done);
    draft = changeset ?? draft;
    return problems;
  }
  const seen = () => `id: "${draft.id}", version: ${draft.version}`;
  const add = (...changes: object[]) => act(editor, `addChanges(${seen()}, changes: $changes)`, { changes });
  const allowedTo = async (viewer: Viewer) =>
    (await api.data(`{ changeset(id: "${draft.id}") { allowedActions } }`, {}, viewer)).changeset;

  it('shows every viewer the allowed actions, from the draft to the one that undoes it', async () => {
    await act(editor, 'createChangeset(input: { title: "Suspend the act", reason: "No. 9" })');
    await add(suspensionFrom('2027-01-01'));
    const writing = ['DESCRIBE', 'ADD_CHANGES', 'REMOVE_CHANGES', 'REFRESH'];
    expect(await allowedTo(editor)).toEqual({ allowedActions: [...writing, 'SUBMIT', 'COMMENT', 'WITHDRAW'] });
    expect(await allowedTo(reviewer)).toEqual({ allowedActions: ['COMMENT'] });
    expect(await allowedTo(administrator)).toEqual({ allowedActions: ['WITHDRAW'] });
    expect(await allowedTo(anonymous)).toBeNull();
    await act(editor, `submitChangeset(${seen()})`);
    expect(await allowedTo(editor)).toEqual({ allowedActions: [...writing, 'COMMENT', 'WITHDRAW'] });
    expect(await allowedTo(reviewer)).toEqual({
      allowedActions: ['COMMENT', 'APPROVE', 'SEND_BACK', 'REJECT', 'PUBLISH'],
    });
    await act(reviewer, `publishChangeset(${seen()})`);
    expect(await allowedTo(editor)).toEqual({ allowedActions: ['UNDO'] });
    for (const viewer of [reviewer, anonymous]) expect(await allowedTo(viewer)).toEqual({ allowedActions: [] });
  });

  it('offers an import to its publishers, and the first publication to nobody', async () => {
    const importer = person('Imke', 'publisher');
    await act(importer, 'createChangeset(input: { title: "Tariff", reason: "The list of 2027", kind: IMPORT })');
    expect(await allowedTo(importer)).toEqual({
      allowedActions: expect.arrayContaining(['ADD_CHANGES', 'SUBMIT', 'PUBLISH']),
    });
    const { changesets } = await api.data(
      '{ changesets(states: [PUBLISHED]) { edges { node { sequence kind allowedActions } } } }',
      {},
      importer,
    );
    expect(changesets).toMatchObject({
      edges: expect.arrayContaining([{ node: { sequence: 1, kind: 'SEED', allowedActions: [] } }]),
    });
  });

  it('links each finding to its change, and each refusal to its findings', async () => {
    await act(editor, 'createChangeset(input: { title: "Two slips", reason: "No. 11" })');
    const ending = (id: string) => ({
      put: { type: 'Regulation', id, values: { validFrom: '2027-05-01', validTo: '2027-04-01' } },
    });
    await add(
      { put: { type: 'Regulation', id: 'eu/cosmetics', values: { citation: 'No. 11' } } },
      ending('eu/cosmetics'),
    );
    const { changeset } = await api.data(
      `{ changeset(id: "${draft.id}") { changes { id } findings { rule level change changeId } } }`,
      {},
      editor,
    );
    const { changes, findings } = z
      .object({
        changes: z.array(z.object({ id: z.string() })),
        findings: z.array(
          z.object({
            rule: z.string(),
            level: z.string(),
            change: z.number().nullable(),
            changeId: z.string().nullable(),
          }),
        ),
      })
      .parse(changeset);
    const wrong = findings.filter(({ level }) => level === 'ERROR');
    expect(wrong.length).toBeGreaterThan(0);
    for (const { change, changeId } of wrong) expect(changeId).toBe(changes[(change ?? 0) - 1]?.id);
    const problems = await act(editor, `submitChangeset(${seen()})`);
    expect(problems.map(({ code, field }) => ({ code, field }))).toEqual(
      wrong.map(() => ({ code: 'CHECKS_FAILED', field: null })),
    );
    for (const [place, { rule, change }] of wrong.entries())
      expect(problems[place]?.message).toContain(`Change ${change}, ${rule}: `);
  });
});
