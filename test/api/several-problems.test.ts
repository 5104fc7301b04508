import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Refused } from '../../src/cli/ask.js';
import { failureText } from '../../src/cli/failure.js';
import { atFirm } from '../firms/viewers.js';
import { type Api, openApi, type Shown } from './api.js';

const entryPlan = 'query ($input: EntryPlanInput!) { entryPlan(input: $input) { asOf } }';
const problems = z.array(z.object({ code: z.string(), field: z.string(), message: z.string() }));

/** Code and field of each problem. */
const told = ([error, ...others]: readonly Shown[]): string[] => {
  expect(others).toEqual([]);
  expect(error?.code).toBe('SEVERAL_PROBLEMS');
  return problems.parse(error?.problems).map(({ code, field }) => `${code} ${field}`);
};

describe('an input with several problems', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const refused = (input: object) => api.errors(entryPlan, { input });

  it('is refused once, with each problem, its code and its field', async () => {
    const input = {
      target: 'XX',
      origin: 'QQ',
      offering: {
        hsCode: '33.04.9x',
        traits: [
          { trait: 'trait/nowhere', holds: true },
          { trait: 'trait/sunscreen', amount: 3 },
          { trait: 'trait/sunscreen', holds: true },
        ],
        consignment: { value: { amount: -1, currency: 'EUR' }, quantity: -2 },
      },
      sale: { incoterm: 'XYZ' },
      company: {
        employees: 20_000_000,
        sales: { amount: 1, currency: 'DOLLAR' },
        holds: [
          { requirement: 'certification/nowhere' },
          { requirement: 'certification/good-practice', validTo: 'soon' },
        ],
      },
      asOf: '2026-02-30',
    };
    expect(told(await refused(input))).toEqual([
      'BAD_HS_CODE offering.hsCode',
      'ANSWERED_TWICE offering.traits[2]',
      'BAD_NUMBER offering.consignment.value.amount',
      'BAD_NUMBER offering.consignment.quantity',
      'BAD_INCOTERM sale.incoterm',
      'BAD_NUMBER company.employees',
      'BAD_CURRENCY company.sales.currency',
      'BAD_DATE company.holds[1].validTo',
      'BAD_DATE asOf',
      'UNKNOWN_COUNTRY origin',
      'UNKNOWN_ID offering.traits[0].trait',
      'WRONG_ANSWER offering.traits[1]',
      'UNKNOWN_ID company.holds[0].requirement',
      'UNKNOWN_COUNTRY target',
    ]);
  });

  it('names what the graph does not have beside what can be seen without it', async () => {
    const [error] = await refused({ target: 'XX', offering: { hsCode: '330499' }, asOf: 'today' });
    expect(error?.message).toMatch(/^The input has 2 problems:/);
    expect(told(await refused({ target: 'XX', offering: { hsCode: '330499' }, asOf: 'today' }))).toEqual([
      'BAD_DATE asOf',
      'UNKNOWN_COUNTRY target',
    ]);
  });

  it('has one line for each on the command line, with its option', async () => {
    const [error] = await refused({ target: 'XX', offering: { hsCode: '330499' }, asOf: 'today' });
    const { message = '', ...extensions } = error ?? {};
    const lines = failureText(new Refused([{ message, extensions }]), 'en').split('\n');
    expect(lines.map((line) => /^error: (--[a-z-]+): .* \[(\w+)\]$/.exec(line)?.slice(1))).toEqual([
      ['--as-of', 'BAD_DATE'],
      ['--to', 'UNKNOWN_COUNTRY'],
    ]);
  });

  it('is one problem where one thing is wrong, though two fields come from it', async () => {
    const input = { target: 'DE', origin: 'QQ', offering: { hsCode: '330499' } };
    expect(await refused(input)).toMatchObject([{ code: 'UNKNOWN_COUNTRY', field: 'origin' }]);
  });
});

describe('the input of a mutation with several problems', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const hanbit = atFirm('several');
  const payload = z.record(
    z.string(),
    z.object({ problems: z.array(z.object({ code: z.string(), field: z.string() })) }),
  );
  /** Code and field of each problem. */
  const problemsOf = async (mutation: string): Promise<string[]> => {
    const answers = Object.values(payload.parse(await api.data(`mutation { ${mutation} }`, {}, hanbit)));
    return answers.flatMap(({ problems }) => problems.map(({ code, field }) => `${code} ${field}`));
  };

  it('has all of them: a company', async () => {
    const given = `name: { en: "" }, basedIn: "Q1", employees: -1, sales: { amount: -5, currency: "KRW" }, targets: ["DE", "Q2", "Q3"]`;
    expect(await problemsOf(`saveCompany(input: { ${given} }) { problems { code field } }`)).toEqual([
      'BAD_TEXT input.name.en',
      'UNKNOWN_COUNTRY input.basedIn',
      'BAD_NUMBER input.employees',
      'BAD_NUMBER input.sales.amount',
      'UNKNOWN_COUNTRY input.targets[1]',
      'UNKNOWN_COUNTRY input.targets[2]',
    ]);
  });

  it('has all of them: a product', async () => {
    await api.data(
      `mutation { saveCompany(input: { name: { en: "Several" }, basedIn: "KR" }) { problems { code } } }`,
      {},
      hanbit,
    );
    const traits = '{ trait: "trait/nowhere", holds: true }, { trait: "trait/sunscreen", amount: 1 }';
    const given = `name: { en: "" }, hsCode: "33-", mode: SERVICE, traits: [${traits}]`;
    expect(await problemsOf(`saveProduct(input: { ${given} }) { problems { code field } }`)).toEqual([
      'BAD_HS_CODE input.hsCode',
      'BAD_TEXT input.name.en',
      'UNKNOWN_ID input.traits[0].trait',
      'WRONG_ANSWER input.traits[1]',
    ]);
  });

  it('has all of them: a step that was done', async () => {
    const given = 'savedPlan: "saved-plan/none", requirement: "vn/label", doneOn: "2026-02-30", validTo: "2026-02-31"';
    expect(await problemsOf(`recordStep(${given}) { problems { code field } }`)).toEqual([
      'BAD_DATE doneOn',
      'BAD_DATE validTo',
    ]);
  });

  it('has all of them: a comparison', async () => {
    const query = `{ compareMarkets(input: { targets: ["DE"], offering: { hsCode: "330499" }, asOf: "soon" }) { rows { target { code } } } }`;
    expect(told(await api.errors(query))).toEqual(['BAD_DATE asOf', 'BAD_TARGETS targets']);
  });
});

describe('the day of import', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const input = { target: 'DE', offering: { hsCode: '330499' } };

  it.each([
    [{ asOf: '2026-11-02', entryOn: '2026-11-01' }, '2026-11-02, the day on which work starts.'],
    [{ entryOn: '2026-11-22' }, '2026-11-23, the day on which work starts (today, because "asOf" is absent).'],
  ])('is not before the work: %j', async (days, said) => {
    const [error] = await api.errors(entryPlan, { input: { ...input, ...days } });
    expect(error).toMatchObject({ code: 'DAYS_NOT_IN_ORDER', field: 'entryOn' });
    expect(error?.message).toContain(said);
  });

  it('can be the day on which work starts', async () => {
    const days = { asOf: '2026-11-02', entryOn: '2026-11-02' };
    expect(await api.data(entryPlan, { input: { ...input, ...days } })).toEqual({ entryPlan: { asOf: '2026-11-02' } });
  });

  it('is not compared with a start that cannot be read', async () => {
    const days = { asOf: '2026-13-01', entryOn: '2020-01-01' };
    expect(await api.errors(entryPlan, { input: { ...input, ...days } })).toMatchObject([{ code: 'BAD_DATE' }]);
  });
});
