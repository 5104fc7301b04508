import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous } from '../../src/access/viewer.js';
import { atFirm } from '../firms/viewers.js';
import { type Api, openApi, TODAY } from './api.js';
import { textAt } from './text-at.js';

const [hanbit, rival] = [atFirm('hanbit'), atFirm('rival')];
const label = 'eu/label';
const good = 'certification/good-practice';
const shown = `id label baseSequence savedAt problem { code message field }
  progress { requirement { id } doneOn paper validTo }
  plan { offering { product { name } } steps { key status  } }`;
const savePlan = `mutation ($input: EntryPlanInput!, $label: String!) { savePlan(input: $input, label: $label) { savedPlan { ${shown} } problems { code field message } } }`;
const recordStep = `mutation ($plan: ID!, $step: ID!, $on: Date!, $to: Date, $paper: String) {
  recordStep(savedPlan: $plan, requirement: $step, doneOn: $on, validTo: $to, paper: $paper) { savedPlan { ${shown} } problems { code field message } } }`;

describe('the plans of a firm', () => {
  let api: Api;
  let company: string;
  let product: string;
  beforeAll(async () => {
    api = await openApi();
    const saved = await api.data(
      `mutation {
        saveCompany(input: { name: { en: "Hanbit" }, basedIn: "KR", exports: { amount: 50000, currency: "USD" } }) { company { id } }
        saveProduct(input: { name: { en: "Sun cream" }, hsCode: "330499", traits: [{ trait: "trait/sunscreen", holds: true }] }) { product { id } }
      }`,
      {},
      hanbit,
    );
    [company, product] = [textAt(saved, 'saveCompany', 'company', 'id'), textAt(saved, 'saveProduct', 'product', 'id')];
  });
  beforeEach(() => {
    api.reads.length = 0;
  });
  afterAll(() => api.close());

  const input = (given: object = {}) => ({
    target: 'DE',
    offering: { productId: product },
    company: { id: company },
    ...given,
  });
  const entryPlan = `query ($input: EntryPlanInput!) { entryPlan(input: $input) {
    offering { product { name has { node { id } } } } steps { key status } } }`;

  it('are made by the ids of its company and products', async () => {
    const { entryPlan: plan } = await api.data(entryPlan, { input: input() }, hanbit);
    expect(plan).toMatchObject({
      offering: { product: { name: 'Sun cream', has: [{ node: { id: 'trait/sunscreen' } }] } },
      steps: expect.arrayContaining([{ key: 'eu/radio-test', status: 'REQUIRED' }]),
    });
    expect(
      await api.data(
        `query ($input: CompareMarketsInput!, $one: EntryPlanInput!) {
          compareMarkets(input: $input) { rows { plan { offering { product { name } } } } }
          entryPlanChanges(input: $one, from: "2026-01-01", to: "2026-11-01") { after { offering { product { name } } } }
        }`,
        { input: { targets: ['DE', 'US'], offering: { productId: product }, company: { id: company } }, one: input() },
        hanbit,
      ),
    ).toEqual({
      compareMarkets: { rows: [1, 2].map(() => ({ plan: { offering: { product: { name: 'Sun cream' } } } })) },
      entryPlanChanges: { after: { offering: { product: { name: 'Sun cream' } } } },
    });
  });

  it('take one statement more than those of strangers, and only if they name its own data', async () => {
    const plan = 'query ($input: EntryPlanInput!) { entryPlan(input: $input) { verdict } }';
    const three = ['plan-scope', 'plan-rules', 'plan-details'];
    await api.data(plan, { input: input() }, hanbit);
    expect(api.reads).toEqual(['record-Firm-by-id', ...three]);
    api.reads.length = 0;
    await api.data(plan, { input: { target: 'DE', offering: { hsCode: '330499' } } }, hanbit);
    expect(api.reads).toEqual(three);
    api.reads.length = 0;
    await api.errors(plan, { input: input() }, anonymous);
    expect(api.reads).toEqual(['plan-scope']);
  });

  it('are saved, worked through, and made again with what is done', async () => {
    const { savePlan: saved } = await api.data(
      savePlan,
      { input: { target: 'DE', offering: { hsCode: '330499' } }, label: ' To Germany ' },
      hanbit,
    );
    expect(saved).toMatchObject({
      savedPlan: {
        label: 'To Germany',
        baseSequence: 1,
        savedAt: `${TODAY}T09:00:00.000Z`,
        problem: null,
        progress: [],
        plan: { steps: expect.arrayContaining([expect.objectContaining({ key: label, status: 'REQUIRED' })]) },
      },
      problems: [],
    });
    const plan = textAt(saved, 'savedPlan', 'id');
    const { recordStep: recorded } = await api.data(
      recordStep,
      { plan, step: label, on: TODAY, to: '2029-11-22', paper: 'No. 7' },
      hanbit,
    );
    expect(recorded).toMatchObject({
      savedPlan: {
        progress: [{ requirement: { id: label }, doneOn: TODAY, paper: 'No. 7', validTo: '2029-11-22' }],
        plan: { steps: expect.arrayContaining([expect.objectContaining({ key: label, status: 'SATISFIED' })]) },
      },
      problems: [],
    });
    expect(await api.data('{ myCompany { holds { node { id } validTo } } }', {}, hanbit)).toEqual({
      myCompany: { holds: [{ node: { id: label }, validTo: '2029-11-22' }] },
    });
    const { undoStep: undone } = await api.data(
      `mutation ($plan: ID!, $step: ID!) { undoStep(savedPlan: $plan, requirement: $step) { savedPlan { ${shown} } problems { code } } }`,
      { plan, step: label },
      hanbit,
    );
    expect(undone).toMatchObject({
      savedPlan: {
        progress: [],
        plan: { steps: expect.arrayContaining([expect.objectContaining({ key: label, status: 'REQUIRED' })]) },
      },
    });
  });

  it('keep the question, which can be asked again as it is', async () => {
    const { savePlan: saved } = await api.data(
      savePlan,
      { input: input({ company: undefined }), label: 'asked' },
      hanbit,
    );
    const { savedPlan } = await api.data(
      `{ savedPlan(id: "${textAt(saved, 'savedPlan', 'id')}") { question } }`,
      {},
      hanbit,
    );
    const { question } = z.object({ question: z.record(z.string(), z.unknown()) }).parse(savedPlan);
    expect(question).toMatchObject({ target: 'DE', offering: { productId: product }, company: { id: company } });
    expect(await api.data(entryPlan, { input: question }, hanbit)).toMatchObject({
      entryPlan: { offering: { product: { name: 'Sun cream' } } },
    });
    await api.data(
      `mutation { removeSavedPlan(savedPlan: "${textAt(saved, 'savedPlan', 'id')}") { problems { code } } }`,
      {},
      hanbit,
    );
  });

  it('record a step again, though it is no longer required because of what was recorded', async () => {
    const question = { target: 'DE', offering: { hsCode: '330499' } };
    const { savePlan: saved } = await api.data(savePlan, { input: question, label: 'again' }, hanbit);
    const plan = textAt(saved, 'savedPlan', 'id');
    const { recordStep: first } = await api.data(recordStep, { plan, step: good, on: TODAY }, hanbit);
    // In this world good practice makes the registration that needs it unnecessary, and so good practice itself.
    expect(first).toMatchObject({
      savedPlan: { plan: { steps: expect.arrayContaining([{ key: 'eu/registration', status: 'CREDITED' }]) } },
    });
    expect(JSON.stringify(first)).not.toContain(`"id":"${good}","status"`);
    const { recordStep: again } = await api.data(recordStep, { plan, step: good, on: TODAY, to: '2030-01-01' }, hanbit);
    expect(again).toMatchObject({ savedPlan: { progress: [{ validTo: '2030-01-01' }] }, problems: [] });
    await api.data(
      'mutation ($plan: ID!) { undoStep(savedPlan: $plan, requirement: "certification/good-practice") { problems { code } } removeSavedPlan(savedPlan: $plan) { problems { code } } }',
      { plan },
      hanbit,
    );
  });

  it('are listed by the page, the newest first', async () => {
    for (const label of ['second', 'third'])
      await api.data(savePlan, { input: { target: 'US', offering: { hsCode: '3304' } }, label }, hanbit);
    const list = `query ($after: String) { savedPlans(first: 2, after: $after) {
      edges { cursor node { label } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const { savedPlans: first } = await api.data(list, {}, hanbit);
    expect(first).toMatchObject({
      edges: [{ node: { label: 'third' } }, { node: { label: 'second' } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const after = textAt(first, 'pageInfo', 'endCursor');
    expect(await api.data(list, { after }, hanbit)).toMatchObject({
      savedPlans: {
        edges: [{ node: { label: 'To Germany' } }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      },
    });
    expect(await api.errors('{ savedPlans(after: "x") { edges { cursor } } }', {}, hanbit)).toMatchObject([
      { code: 'BAD_CURSOR' },
    ]);
  });

  it('say why one cannot be made any more, and show the others', async () => {
    const added = await api.data(
      'mutation { saveProduct(input: { name: { en: "Passing" }, hsCode: "330410" }) { product { id } } }',
      {},
      hanbit,
    );
    const id = textAt(added, 'saveProduct', 'product', 'id');
    const { savePlan: saved } = await api.data(
      savePlan,
      { input: input({ offering: { productId: id } }), label: 'x' },
      hanbit,
    );
    await api.data('mutation ($id: ID!) { removeProduct(id: $id) { problems { code } } }', { id }, hanbit);
    expect(
      await api.data(
        `query ($id: ID!) { savedPlan(id: $id) { ${shown} } }`,
        { id: textAt(saved, 'savedPlan', 'id') },
        hanbit,
      ),
    ).toMatchObject({ savedPlan: { plan: null, problem: { code: 'UNKNOWN_ID', field: 'offering.productId' } } });
    const forget = 'mutation ($id: ID!) { removeSavedPlan(savedPlan: $id) { savedPlan { id } problems { code } } }';
    expect(await api.data(forget, { id: textAt(saved, 'savedPlan', 'id') }, hanbit)).toEqual({
      removeSavedPlan: { savedPlan: null, problems: [] },
    });
  });

  it('are acknowledged as of the state that is published', async () => {
    const { savedPlans: list } = await api.data('{ savedPlans(first: 1) { edges { node { id } } } }', {}, hanbit);
    expect(
      await api.data(
        'mutation ($id: ID!) { acknowledgePlan(savedPlan: $id) { savedPlan { baseSequence } problems { code } } }',
        { id: textAt(list, 'edges', 0, 'node', 'id') },
        hanbit,
      ),
    ).toEqual({ acknowledgePlan: { savedPlan: { baseSequence: 1 }, problems: [] } });
  });

  it.each<[what: string, args: () => object, code: string, field: string]>([
    ['a blank label', () => ({ input: input(), label: ' ' }), 'BAD_TEXT', 'label'],
    [
      'a question that cannot be asked',
      () => ({ input: input({ target: 'XX' }), label: 'x' }),
      'UNKNOWN_COUNTRY',
      'target',
    ],
    [
      'the company of another',
      () => ({ input: input({ company: { id: 'company/stranger' } }), label: 'x' }),
      'OTHER_COMPANY',
      'input.company.id',
    ],
    [
      'an example',
      () => ({ input: input({ company: { id: 'company/example-beauty' } }), label: 'x' }),
      'OTHER_COMPANY',
      'input.company.id',
    ],
    [
      'a question as long as a book',
      () => ({ input: input({ offering: { classId: 'x'.repeat(20_001) } }), label: 'x' }),
      'BAD_TEXT',
      'input',
    ],
  ])('are not saved for %s', async (_, args, code, field) => {
    const { savePlan: answer } = await api.data(savePlan, { ...args() }, hanbit);
    expect(answer).toMatchObject({ savedPlan: null, problems: [{ code, field }] });
  });

  it.each<[what: string, args: object, code: string, field: string]>([
    ['what is no step of it', { step: 'us/facility' }, 'NO_SUCH_STEP', 'requirement'],
    ['a day that has not come', { on: '2026-11-24' }, 'BAD_DATE', 'doneOn'],
    ['a day that does not exist', { on: '2026-02-30' }, 'BAD_DATE', 'doneOn'],
    ['an end before it was done', { to: '2026-11-19' }, 'BAD_DATE', 'validTo'],
    ['a paper as long as a book', { paper: 'x'.repeat(201) }, 'BAD_TEXT', 'paper'],
    ['a plan that is not there', { plan: 'plan/nowhere' }, 'UNKNOWN_ID', 'savedPlan'],
  ])('record no step for %s', async (_, args, code, field) => {
    const { savePlan: saved } = await api.data(savePlan, { input: input(), label: 'x' }, hanbit);
    const usual = { plan: textAt(saved, 'savedPlan', 'id'), step: good, on: '2026-11-20' };
    const { recordStep: answer } = await api.data(recordStep, { ...usual, ...args }, hanbit);
    expect(answer).toMatchObject({ savedPlan: null, problems: [{ code, field }] });
  });

  it('are not saved by a firm that has no company', async () => {
    const { savePlan: answer } = await api.data(
      savePlan,
      { input: { target: 'DE', offering: { hsCode: '330499' } }, label: 'x' },
      rival,
    );
    expect(answer).toMatchObject({ problems: [{ code: 'NO_COMPANY' }] });
  });
});
