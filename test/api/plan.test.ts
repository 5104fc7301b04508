import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { everyFieldOf, Filled } from './every-field.js';

const planFields = everyFieldOf('EntryPlan');
const entryPlan = `query ($input: EntryPlanInput!) { entryPlan(input: $input) { ...EntryPlanFields } } ${planFields}`;
const day = { asOf: '2026-11-01' };
const cosmetics = { ...day, offering: { hsCode: '330499' } };
const statements = ['plan-scope', 'plan-rules', 'plan-details'];

describe('a plan', () => {
  let api: Api;
  const filled = new Filled();
  beforeAll(async () => {
    api = await openApi();
  });
  beforeEach(() => {
    api.reads.length = 0;
  });
  afterAll(() => api.close());

  it.each([
    ['goods into a bloc', { target: 'DE', ...cosmetics }],
    ['goods with national lines', { target: 'US', ...cosmetics }],
    ['goods with duty by weight', { target: 'US', ...day, offering: { hsCode: '851762' } }],
    [
      'goods with a value',
      {
        target: 'DE',
        ...day,
        offering: { hsCode: '330499', consignment: { value: { amount: 10_000, currency: 'EUR' } } },
      },
    ],
    ['goods that are forbidden', { target: 'FR', ...day, offering: { hsCode: '851762' } }],
    ['a market that nothing is known of', { target: 'CI', ...cosmetics }],
    [
      'technology under control at home',
      { target: 'DE', ...day, offering: { classId: 'intangible/screening-ai', mode: 'LICENCE' } },
    ],
    ['a line of another market', { target: 'DE', ...day, offering: { classId: 'hts/33049950' } }],
    ['a service', { target: 'US', ...day, offering: { cpcCode: '8314' } }],
    ['a chapter', { target: 'DE', ...day, offering: { hsCode: '33' } }],
    [
      'a consignment',
      {
        target: 'DE',
        ...day,
        offering: { hsCode: '330499', consignment: { value: { amount: 12_000, currency: 'EUR' } } },
      },
    ],
    [
      'a product and its firm',
      {
        target: 'DE',
        ...day,
        offering: { productId: 'product/example-cream' },
        company: { id: 'company/example-beauty' },
      },
    ],
    ['least cost', { target: 'DE', ...cosmetics, prefer: 'COST' }],
    ['a destination by its name', { target: '독일', ...cosmetics }],
    ['another origin', { target: 'DE', ...cosmetics, origin: 'US', dispatchFrom: 'KR', company: { basedIn: 'KR' } }],
    ['no day', { target: 'DE', offering: { hsCode: '330499' } }],
  ])('answers every field: %s', async (_, input) => {
    const { entryPlan: plan } = await api.data(entryPlan, { input });
    expect(plan).toMatchObject({ __typename: 'EntryPlan', knowledge: { sequence: 1 } });
    filled.note(plan);
  });

  it('has something in every field, in one of these or another', () => {
    expect(filled.missing(planFields)).toEqual([]);
  });

  it('takes three statements', async () => {
    await api.data(
      'query ($input: EntryPlanInput!) { entryPlan(input: $input) { verdict steps { requirement { name } } } }',
      {
        input: { target: 'DE', ...cosmetics },
      },
    );
    expect(api.reads).toEqual(statements);
  });

  it('distinguishes the three days and places', async () => {
    const { entryPlan: plan } = await api.data(
      'query ($input: EntryPlanInput!) { entryPlan(input: $input) { asOf entryOn origin { code } duty { best { total } } } }',
      { input: { target: 'DE', ...cosmetics, entryOn: '2027-01-01' } },
    );
    // The additional duty of 2 % ends with 2026.
    expect(plan).toEqual({
      asOf: '2026-11-01',
      entryOn: '2027-01-01',
      origin: { code: 'KR' },
      duty: { best: { total: 0 } },
    });
  });

  it('has the day of each change that a warning announces, in order, and none for the others', async () => {
    const query = 'query ($input: EntryPlanInput!) { entryPlan(input: $input) { warnings { code on } } }';
    const { entryPlan: found } = await api.data(query, { input: { target: 'DE', ...cosmetics } });
    expect(found).toEqual({
      warnings: [
        { code: 'RULE_ENDS', on: '2027-01-01' },
        { code: 'RULE_BEGINS', on: '2027-01-01' },
        { code: 'VALUE_CHANGES', on: '2027-01-01' },
        { code: 'RULE_BEGINS', on: '2027-02-01' },
        { code: 'SOURCES_DISAGREE', on: null },
        { code: 'SOURCES_DISAGREE', on: null },
      ],
    });
  });

  it('is of today without a day', async () => {
    const { entryPlan: plan } = await api.data(
      '{ entryPlan(input: { target: "DE", offering: { hsCode: "33" } }) { asOf entryOn } }',
    );
    expect(plan).toEqual({ asOf: '2026-11-23', entryOn: '2026-11-23' });
  });

  it('becomes exact with answers', async () => {
    const query =
      'query ($input: EntryPlanInput!) { entryPlan(input: $input) { verdict questions { key trait { id } } } }';
    const ask = (traits: readonly object[]) =>
      api.data(query, { input: { target: 'DE', ...day, offering: { hsCode: '330499', traits } } });
    const answers = [
      { trait: 'trait/alcohol-content', amount: 0 },
      { trait: 'trait/pack-size', option: 'SMALL' },
      { trait: 'trait/sunscreen', holds: false },
      { trait: 'trait/transmits-radio', holds: false },
    ];
    expect(await ask([])).toEqual({
      entryPlan: {
        verdict: 'CONDITIONAL',
        questions: answers.map(({ trait }) => ({ key: `question/${trait}`, trait: { id: trait } })),
      },
    });
    expect(await ask(answers)).toEqual({ entryPlan: { verdict: 'OPEN', questions: [] } });
  });
});
