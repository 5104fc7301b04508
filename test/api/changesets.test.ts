import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { costCheck } from '../../src/api/limits/cost.js';
import { defaultLimits } from '../../src/api/limits/limits.js';
import { createSchema } from '../../src/api/schema.js';
import { person } from '../changesets/people.js';
import { type Api, openApi } from './api.js';
import { suspensionFrom } from './suspension.js';

const editor = person('Ada', 'editor', 'bloc/EU');
const reviewer = person('Rolf', 'reviewer', 'bloc/EU');
const colleague = person('Cora', 'editor', 'bloc/EU');
const elsewhere = person('Uma', 'editor', 'country/US');
const otherReviewer = person('Ugo', 'reviewer', 'country/US');

const payload = z.object({
  changeset: z
    .object({ id: z.string(), version: z.number(), state: z.string(), sequence: z.number().nullable() })
    .nullable(),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
});

const fields = '{ changeset { id version state sequence } problems { code message } }';
const plan = 'entryPlan(input: { target: "DE", offering: { hsCode: "330499" }, asOf: "2027-01-10" })';

const suspension = suspensionFrom('2027-01-01');

describe('a changeset of a desk', () => {
  let api: Api;
  let draft = { id: '', version: 0 };
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const seen = () => `id: "${draft.id}", version: ${draft.version}`;
  /** The state after a mutation, or the codes of its problems. */
  async function act(viewer: Viewer, mutation: string, variables: object = {}): Promise<unknown> {
    const given = 'changes' in variables ? 'mutation ($changes: [ChangeInput!]!)' : 'mutation';
    const { done } = await api.data(`${given} { done: ${mutation} ${fields} }`, { ...variables }, viewer);
    const { changeset, problems } = payload.parse(done);
    if (changeset !== null) draft = changeset;
    return problems.length > 0 ? problems.map(({ code }) => code) : changeset?.state;
  }
  const add = (viewer: Viewer, changes: object[]) =>
    act(viewer, `addChanges(${seen()}, changes: $changes)`, { changes });

  it('is begun by an editor, and by nobody without a token or another role', async () => {
    const begin = 'createChangeset(input: { title: "Suspend the act", reason: "No. 9 of the gazette" })';
    expect(await act(anonymous, begin)).toEqual(['NOT_SIGNED_IN']);
    expect(await act(person('Kim', 'company'), begin)).toEqual(['NOT_ALLOWED']);
    expect(await act(editor, begin)).toBe('DRAFT');
  });

  it('accepts the changes of its desk', async () => {
    expect(await add(editor, [suspension])).toBe('DRAFT');
  });

  it('is not there for the editor of another desk, at any step', async () => {
    const steps = ['submitChangeset', 'withdrawChangeset', 'refreshChangeset', 'publishChangeset', 'approveChangeset'];
    for (const step of steps) expect(await act(elsewhere, `${step}(${seen()})`)).toEqual(['UNKNOWN_CHANGESET']);
    expect(await add(elsewhere, [suspension])).toEqual(['UNKNOWN_CHANGESET']);
    expect(await act(otherReviewer, `sendBackChangeset(${seen()}, text: "no")`)).toEqual(['UNKNOWN_CHANGESET']);
    const hidden = `{ changesets(states: [DRAFT, IN_REVIEW]) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    for (const viewer of [elsewhere, anonymous])
      expect(await api.data(hidden, {}, viewer)).toEqual({
        changesets: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      });
    const asked = `{ changeset(id: "${draft.id}") { id } changesets { edges { node { id state } } } }`;
    expect(await api.data(asked, {}, elsewhere)).toMatchObject({
      changeset: null,
      changesets: { edges: [{ node: { state: 'PUBLISHED' } }] },
    });
  });

  it('shows the difference in words and as data', async () => {
    const { changeset } = await api.data(
      `{ changeset(id: "${draft.id}") { desks difference { kind about relation { field to } text after } findings { rule } conflicts { text } } }`,
      {},
      editor,
    );
    expect(changeset).toMatchObject({
      desks: ['bloc/EU'],
      findings: [],
      conflicts: [],
      difference: [
        { kind: 'ADDED', relation: null, text: 'New regulation: "Suspension 9" (eu/suspension-9).' },
        {
          relation: { field: 'suspends', to: 'eu/cosmetics' },
          text: '"Suspension 9" (eu/suspension-9): "Cosmetics Act" (eu/cosmetics) is added to "rules suspended" (first day 1 January 2027 and last day 30 June 2027).',
          after: { from: '2027-01-01', to: '2027-06-30' },
        },
        {
          text: '"Suspension 9" (eu/suspension-9): "The Gazette" (source/gazette) is added to "sources" (place in the source "no. 9" and confidence official source).',
        },
      ],
    });
  });

  it('is checked once, however many fields need it', async () => {
    api.reads.length = 0;
    await api.data(
      `{ changeset(id: "${draft.id}") { difference { kind } findings { rule } first: findings(first: 1) { rule } conflicts { text } } }`,
      {},
      editor,
    );
    expect(api.reads.filter((name) => name === 'record-Change-by-changeset')).toHaveLength(1);
  });

  it('shows a plan as it would be, and what it would change for whom, and keeps nothing of it', async () => {
    const asked = `{
      previewPlan(changeset: "${draft.id}", input: { target: "DE", offering: { hsCode: "330499" }, asOf: "2027-01-10" }) {
        before { knowledge { sequence } steps { key } } after { steps { key } } changes { kind about { id } }
      }
      impact(changeset: "${draft.id}") {
        rules { id changes } requirements { id } markets { id name } companies products plans { company product target changes { kind } }
      }
    }`;
    const { previewPlan, impact } = await api.data(asked, {}, editor);
    expect(previewPlan).toMatchObject({
      changes: expect.arrayContaining([{ kind: 'REMOVED', about: { id: 'eu/cosmetics' } }]),
    });
    const suspends = expect.stringContaining(' is added to "rules suspended" ');
    expect(impact).toMatchObject({
      rules: expect.arrayContaining([
        { id: 'eu/suspension-9', changes: expect.arrayContaining([suspends]) },
        { id: 'eu/cosmetics', changes: [suspends] },
      ]),
      requirements: expect.arrayContaining([{ id: 'eu/label' }, { id: 'eu/registration' }]),
      // A provision of the act applies in France only.
      markets: [
        { id: 'bloc/EU', name: 'European Union' },
        { id: 'country/FR', name: 'France' },
      ],
      companies: null,
      products: null,
    });
    const refused = await api.errors(asked, {}, elsewhere);
    expect(refused.map(({ code }) => code)).toEqual(['UNKNOWN_CHANGESET']);
    const { node } = await api.data('{ node(id: "eu/suspension-9") { id } }');
    expect(node).toBeNull();
  });

  it('shows everything below a previewed plan as it would be, and elsewhere what is published', async () => {
    const rule = '{ id standing(asOf: "2027-01-10") { state by { id cites { source { id } } } } }';
    const { previewPlan, node } = await api.data(
      `{
        previewPlan(changeset: "${draft.id}", input: { target: "DE", offering: { hsCode: "330499" }, asOf: "2027-01-10" }) {
          before { applies { rule ${rule} } }
          after { notApplicable { rule ${rule} } }
          changes { kind about { id ... on Regulation ${rule} } }
        }
        node(id: "eu/cosmetics") { ... on Regulation ${rule} }
      }`,
      {},
      editor,
    );
    const published = { id: 'eu/cosmetics', standing: { state: 'IN_FORCE', by: null } };
    const by = { id: 'eu/suspension-9', cites: [{ source: { id: 'source/gazette' } }] };
    const suspended = { id: 'eu/cosmetics', standing: { state: 'SUSPENDED', by } };
    expect(node).toEqual(published);
    expect(previewPlan).toMatchObject({
      before: { applies: expect.arrayContaining([{ rule: published }]) },
      after: { notApplicable: expect.arrayContaining([{ rule: suspended }]) },
      changes: expect.arrayContaining([{ kind: 'REMOVED', about: published }]),
    });
  });

  it('goes to review, back once, and is published by the reviewer', async () => {
    expect(await act(editor, `submitChangeset(${seen()})`)).toBe('IN_REVIEW');
    expect(await act(editor, `publishChangeset(${seen()})`)).toEqual(['NOT_ALLOWED']);
    expect(await act(reviewer, `sendBackChangeset(${seen()}, text: "Give the article")`)).toBe('DRAFT');
    const { changeset } = await api.data(`{ changeset(id: "${draft.id}") { remarks { name kind text } } }`, {}, editor);
    expect(changeset).toEqual({
      remarks: [
        { name: 'Ada', kind: 'SUBMITTED', text: '' },
        { name: 'Rolf', kind: 'SENT_BACK', text: 'Give the article' },
      ],
    });
    expect(
      await add(editor, [{ put: { type: 'Regulation', id: 'eu/suspension-9', values: { citation: 'art. 2' } } }]),
    ).toBe('DRAFT');
    expect(await act(editor, `submitChangeset(${seen()})`)).toBe('IN_REVIEW');
    expect(await act(reviewer, `publishChangeset(${seen()})`)).toBe('PUBLISHED');
    const stated = `{ changeset(id: "${draft.id}") { changes { author statement } difference { text relation { field } } remarks { kind } } history(id: "eu/cosmetics") { edges { node { about relation { field to } } } } }`;
    expect(await api.data(stated, {}, reviewer)).toMatchObject({
      changeset: { changes: [{ author: 'Ada', statement: suspension }, { author: 'Ada' }] },
    });
    expect(await api.data(stated)).toMatchObject({
      changeset: {
        changes: [],
        remarks: [],
        difference: expect.arrayContaining([expect.objectContaining({ relation: { field: 'cites' } })]),
      },
      history: {
        edges: [{ node: { about: 'eu/suspension-9', relation: { field: 'suspends', to: 'eu/cosmetics' } } }],
      },
    });
    const after = await api.data(
      `{ knowledge { sequence } ${plan} { notApplicable { rule { id } reason } } search(query: "Suspension 9", types: ["Rule"], first: 1) { edges { node { id } } } }`,
    );
    expect(after).toMatchObject({
      search: { edges: [{ node: { id: 'eu/suspension-9' } }] },
      knowledge: { sequence: 2 },
      entryPlan: { notApplicable: expect.arrayContaining([{ rule: { id: 'eu/cosmetics' }, reason: 'SUSPENDED' }]) },
    });
  });

  it('is in the history of each fact, and in the feed of the market', async () => {
    const found = await api.data(
      '{ history(id: "eu/suspension-9") { edges { node { author reviewer text } } } changeFeed(market: "DE") { edges { node { sequence title } } } factAt(id: "eu/suspension-9", sequence: 2) { type values relations { field to } } before: factAt(id: "eu/suspension-9", sequence: 1) { type } }',
    );
    expect(found).toMatchObject({
      history: {
        edges: expect.arrayContaining([
          { node: { author: 'Ada', reviewer: 'Rolf', text: expect.stringContaining('New regulation') } },
        ]),
      },
      changeFeed: { edges: expect.arrayContaining([{ node: { sequence: 2, title: 'Suspend the act' } }]) },
      factAt: {
        type: 'Regulation',
        values: { citation: 'art. 2', name: { en: 'Suspension 9' } },
        relations: [
          { field: 'cites', to: 'source/gazette' },
          { field: 'suspends', to: 'eu/cosmetics' },
        ],
      },
      before: null,
    });
  });

  it('is undone by a colleague with one operation, reviewed like any', async () => {
    expect(await act(colleague, `undoChangeset(id: "${draft.id}", reason: "No. 10 took it back")`)).toBe('DRAFT');
    expect(await act(colleague, `submitChangeset(${seen()})`)).toBe('IN_REVIEW');
    expect(await act(reviewer, `publishChangeset(${seen()})`)).toBe('PUBLISHED');
    const after = await api.data('{ knowledge { sequence } node(id: "eu/suspension-9") { id } }');
    expect(after).toEqual({ knowledge: { sequence: 3 }, node: null });
  });

  it.each([
    ['a title of 10 MB', 'createChangeset(input: { title: $long, reason: "r" })', 'BAD_TEXT'],
    ['no title', 'createChangeset(input: { title: "  ", reason: "r" })', 'BAD_TEXT'],
    ['a title of two lines', 'createChangeset(input: { title: "a\\nb", reason: "r" })', 'BAD_TEXT'],
  ])('refuses %s without repeating it', async (_, mutation, code) => {
    const long = 'x'.repeat(10_000_000);
    const given = mutation.includes('$long') ? 'mutation ($long: String!)' : 'mutation';
    const { done } = await api.data(`${given} { done: ${mutation} ${fields} }`, { long }, editor);
    const { problems } = payload.parse(done);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.message.length).toBeLessThan(300);
  });

  it.each(['changes(skip: -1) { id }', 'difference(skip: -1) { text }', 'findings(first: 201) { rule }'])(
    'names the argument that is wrong in %s',
    async (field) => {
      const [failure] = await api.errors(`{ changeset(id: "${draft.id}") { ${field} } }`, {}, editor);
      expect(failure).toMatchObject(
        field.includes('skip') ? { code: 'BAD_INPUT', field: 'skip' } : { code: 'BAD_PAGE_SIZE', field: 'first' },
      );
    },
  );

  it.each([
    'impact(changeset: "changeset/none") { products }',
    'previewPlan(changeset: "changeset/none", input: { target: "DE", offering: { hsCode: "330499" } }) { changes { text } }',
  ])('names the argument without a changeset in %s', async (field) => {
    expect(await api.errors(`{ ${field} }`, {}, editor)).toMatchObject([
      { code: 'UNKNOWN_CHANGESET', field: 'changeset' },
    ]);
  });

  it('refuses a change with two parts, and one with none', async () => {
    await act(editor, 'createChangeset(input: { title: "T", reason: "R" })');
    const both = { ...suspension, remove: { id: 'eu/cosmetics' } };
    expect(await add(editor, [both])).toEqual(['BAD_CHANGE']);
    expect(await add(editor, [{}])).toEqual(['BAD_CHANGE']);
  });

  it('shows what is wrong with each change, beside that change', async () => {
    await act(editor, 'createChangeset(input: { title: "T", reason: "R" })');
    const change = (values: object) => ({ put: { type: 'Regulation', id: 'eu/cosmetics', values } });
    const { addChanges } = await api.data(
      `mutation ($changes: [ChangeInput!]!) { addChanges(${seen()}, changes: $changes) { problems { code message field } } }`,
      {
        changes: [
          change({ citation: 'No. 9' }),
          change({ citatoin: 'No. 9', name: '' }),
          change({ suspends: null }),
          { put: { type: 'Requirement', id: 'eu/new', values: {} } },
        ],
      },
      editor,
    );
    const wrong = (field: string, message: unknown) => ({ code: 'BAD_CHANGE', field, message });
    expect(addChanges).toEqual({
      problems: [
        wrong('changes[1]', 'The type Regulation has no "citatoin". Did you mean "citation"?'),
        wrong('changes[1]', '"name": "" is empty. Write a text.'),
        wrong('changes[2]', '"suspends" is a relation, and null does not remove it. Use unlink.'),
        wrong(
          'changes[3]',
          expect.stringMatching(/^There is no type "Requirement" that can be put\. Use .*Certification/),
        ),
      ],
    });
  });

  it.each([
    [20, 'BAD_USER_INPUT', 'more than 15 levels'],
    [20_000, 'TOO_DEEP', 'more than 32 levels'],
  ])('refuses values that are %i levels deep in words', async (depth, code, message) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = [value];
    const change = { put: { type: 'Regulation', id: 'eu/cosmetics', values: { name: value } } };
    const [failure] = await api.errors(
      'mutation ($c: [ChangeInput!]!) { addChanges(id: "changeset/x", version: 1, changes: $c) { problems { code } } }',
      { c: [change] },
      editor,
    );
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('says findings and differences in the language of the request', async () => {
    await act(editor, 'createChangeset(input: { title: "T", reason: "R" })');
    const values = { validFrom: '2027-05-01', validTo: '2027-04-01' };
    await add(editor, [{ put: { type: 'Regulation', id: 'eu/cosmetics', values } }]);
    const { changeset } = await api.data(
      `{ changeset(id: "${draft.id}") { findings(first: 1) { rule sentence message } difference { text language } } }`,
      {},
      editor,
      'ko',
    );
    expect(changeset).toMatchObject({
      findings: [
        {
          rule: 'period-is-in-order',
          sentence: '종료일은 시작일보다 빠르지 않습니다.',
          message:
            '"validTo" 날짜(2027년 4월 1일)가 "validFrom" 날짜(2027년 5월 1일)보다 빠릅니다. 같은 날이나 그보다 늦은 날을 입력하십시오.',
        },
      ],
      difference: [{ language: 'ko', text: expect.stringContaining('시행일을 ') }],
    });
  });

  it('says each fault in one sentence', async () => {
    const begun =
      '{ done: createChangeset(input: { title: "T", reason: "R" }) { changeset { id version state sequence } problems { code message } } }';
    const { changeset } = payload.parse((await api.data(`mutation ${begun}`, {}, editor)).done);
    const { done } = await api.data(
      `mutation ($c: [ChangeInput!]!) { done: addChanges(id: "${changeset?.id}", version: 1, changes: $c) ${fields} }`,
      { c: [{ put: { type: 'Company', id: 'company/x', values: {} } }] },
      editor,
    );
    expect(payload.parse(done).problems[0]?.message).toMatch(
      /^There is no type "Company" that can be put\. Use [A-Z][A-Za-z, ]+ or [A-Za-z]+\.$/,
    );
  });

  it.each(['changes { id }', 'difference { text }', 'findings { rule }', 'conflicts { text }'])(
    'is not checked by the hundred in one request for its %s',
    (field) => {
      const check = costCheck(createSchema(), defaultLimits);
      const cost = (first: number) => () =>
        check({ query: parse(`{ changesets(first: ${first}) { edges { node { ${field} } } } }`), variables: {} });
      expect(cost(50)).not.toThrow();
      expect(cost(100)).toThrow('points');
    },
  );

  it('is recorded in the audit log, with refusals', async () => {
    const { auditLog } = await api.data(
      '{ auditLog(actor: "issuer|Uma", first: 200) { edges { node { operation outcome } } } }',
      {},
      person('Root', 'administrator'),
    );
    expect(JSON.stringify(auditLog)).toContain('{"operation":"publishChangeset","outcome":"UNKNOWN_CHANGESET"}');
  });
});
