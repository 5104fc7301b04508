import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, openApi } from './api.js';
import { everyFieldOf } from './every-field.js';

const planFields = everyFieldOf('EntryPlan');
const cosmetics = { asOf: '2026-11-01', offering: { hsCode: '330499' } };
const problems = `query ($input: CompareMarketsInput!) {
  compareMarkets(input: $input) { rows { target { code } plan { target { code } } problem { code field message } } }
}`;

describe('a comparison', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  beforeEach(() => {
    api.reads.length = 0;
  });
  afterAll(() => api.close());

  it('gives the same as single plans, in the given order', async () => {
    const targets = ['US', 'DE', 'CI', 'FR', 'GB'];
    const { compareMarkets } = await api.data(
      `query ($input: CompareMarketsInput!) { compareMarkets(input: $input) { rows { plan { ...EntryPlanFields } problem { code } } } } ${planFields}`,
      { input: { targets, ...cosmetics } },
    );
    const rows = [];
    for (const target of targets) {
      const { entryPlan: plan } = await api.data(
        `query ($input: EntryPlanInput!) { entryPlan(input: $input) { ...EntryPlanFields } } ${planFields}`,
        { input: { target, ...cosmetics } },
      );
      rows.push({ plan, problem: null });
    }
    expect(compareMarkets).toEqual({ rows });
  });

  it.each([2, 5])('takes three statements for %i destinations', async (count) => {
    const targets = ['DE', 'FR', 'US', 'GB', 'CI'].slice(0, count);
    await api.data(problems, { input: { targets, ...cosmetics } });
    expect(api.reads).toEqual(['plan-scope', 'plan-rules', 'plan-details']);
  });

  it('shows the problem of a destination, and the plans of the others', async () => {
    const { compareMarkets } = await api.data(problems, {
      input: { targets: ['de', 'Untied Kingdom', 'KR', 'FR'], ...cosmetics },
    });
    const plan = (code: string) => ({ target: { code }, plan: { target: { code } }, problem: null });
    expect(compareMarkets).toEqual({
      rows: [
        plan('DE'),
        {
          target: { code: 'Untied Kingdom' },
          plan: null,
          problem: {
            code: 'UNKNOWN_COUNTRY',
            field: 'targets[1]',
            message:
              '"Untied Kingdom" is not a country. Use a name, such as "Germany", or a code of ISO 3166-1, such as "DE". Did you mean "GB" (United Kingdom)?',
          },
        },
        {
          target: { code: 'KR' },
          plan: null,
          problem: {
            code: 'SAME_COUNTRY',
            field: 'targets[2]',
            message: '"KR" is both the destination and the origin. Use two different countries.',
          },
        },
        plan('FR'),
      ],
    });
  });

  it('gives one row to a destination that is named twice, at its first place', async () => {
    const { compareMarkets } = await api.data(problems, {
      input: { targets: ['DE', 'de', 'XX', 'FR', 'DE'], ...cosmetics },
    });
    expect(compareMarkets).toMatchObject({
      rows: [{ target: { code: 'DE' } }, { problem: { field: 'targets[2]' } }, { target: { code: 'FR' } }],
    });
  });

  it.each([
    [[], '0 destinations'],
    [['DE'], '1 destination'],
    [['DE', 'de', ' DE'], '1 destination'],
    [Array.from({ length: 21 }, (_, index) => `X${String.fromCharCode(65 + index)}`), '21 destinations'],
    [Array.from({ length: 200 }, (_, index) => `X${index}`), '200 destinations'],
  ])('refuses %j', async (targets, given) => {
    expect(await api.errors(problems, { input: { targets, ...cosmetics } })).toEqual([
      {
        code: 'BAD_TARGETS',
        field: 'targets',
        message: `${given} cannot be compared. Use 2 to 20 different destinations.`,
      },
    ]);
    // What else is wrong needs the first statement, and no destination.
    expect(api.reads).toEqual(['plan-scope']);
  });

  it('is refused as a whole for an error of every destination', async () => {
    const [error, ...more] = await api.errors(problems, {
      input: { targets: ['DE', 'FR'], offering: { hsCode: '330498' } },
    });
    expect(error).toMatchObject({ code: 'UNKNOWN_HS_CODE', field: 'offering.hsCode' });
    expect(more).toEqual([]);
  });
});
