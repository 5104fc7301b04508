import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Api, openApi } from './api.js';

const query = `query ($input: EntryPlanInput!, $from: Date!, $to: Date!) {
  entryPlanChanges(input: $input, from: $from, to: $to) {
    before { asOf entryOn duty { best { total } } } after { asOf entryOn duty { best { total } } }
    changes { kind about { __typename id } text }
  }
}`;
const answer = z.object({
  before: z.unknown(),
  after: z.unknown(),
  changes: z.array(
    z.object({ kind: z.string(), about: z.object({ __typename: z.string(), id: z.string() }), text: z.string() }),
  ),
});
const firm = { employees: 12, exports: { amount: 50000, currency: 'USD' } };
const cosmetics = { target: 'DE', offering: { hsCode: '330499' }, company: firm };

describe('what changes between two days', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  beforeEach(() => {
    api.reads.length = 0;
  });
  afterAll(() => api.close());

  const between = async (from: string, to: string, given: object = {}) =>
    answer.parse((await api.data(query, { input: { ...cosmetics, ...given }, from, to })).entryPlanChanges);

  it('is what the made-up laws, fees and calls say', async () => {
    const { before, after, changes } = await between('2026-11-01', '2027-02-01');
    expect(before).toEqual({ asOf: '2026-11-01', entryOn: '2026-11-01', duty: { best: { total: 2 } } });
    expect(after).toEqual({ asOf: '2027-02-01', entryOn: '2027-02-01', duty: { best: { total: 0 } } });
    const said = changes.map(({ kind, about, text }) => `${kind} ${about.__typename} ${about.id}: ${text}`);
    expect(said).toEqual([
      'ADDED Regulation eu/microplastics: Rule that starts to apply: Microplastics Act.',
      'ADDED Regulation eu/plastics: Rule that starts to apply: Plastics Act.',
      expect.stringMatching(
        /^REMOVED CustomsRule eu\/duty\/extra\/33: Rule that no longer applies: Extra duty on cosmetics\. .*31 December 2026/,
      ),
      // One of agent and importer is needed: the one that another act requires anyway is enough.
      'CHANGED Formality eu/agent: The status of "Agent" changes from "required" to "alternative".',
      'CHANGED Formality eu/importer: The status of "Importer" changes from "alternative" to "required".',
      'CHANGED Formality eu/registration: The cost of "Registration" is EUR 250 instead of EUR 100 to EUR 300, typically EUR 200.',
      'CHANGED CustomsRule eu/duty/korea-eu/33: The lowest available duty is 0 % of the customs value instead of 2 % of the customs value, under this rule: Korean cosmetics.',
      'CHANGED CustomsRule eu/duty/mfn/33: A duty is 6.5 % of the customs value instead of 8.5 % of the customs value: EU duty on cosmetics.',
      'CHANGED SupportProgram program/voucher: The status of a programme changes from "open for applications" to "closed": Export voucher.',
    ]);
  });

  it('is empty without changes', async () => {
    expect((await between('2026-11-01', '2026-11-02')).changes).toEqual([]);
  });

  it('leaves duty unchanged if the day of entry is given', async () => {
    const { before, after } = await between('2026-11-01', '2027-02-01', { entryOn: '2027-02-01' });
    expect(before).toMatchObject({ entryOn: '2027-02-01', duty: { best: { total: 0 } } });
    expect(after).toMatchObject({ entryOn: '2027-02-01', duty: { best: { total: 0 } } });
  });

  it('takes three statements', async () => {
    await between('2026-11-01', '2027-02-01');
    expect(api.reads).toEqual(['plan-scope', 'plan-rules', 'plan-details']);
  });

  it.each([
    [
      {},
      '2027-01-01',
      '2026-01-01',
      'DAYS_NOT_IN_ORDER',
      'to',
      '"2026-01-01" is not after "2027-01-01". Use the earlier day as from.',
    ],
    [
      {},
      '2026-01-01',
      '2026-01-01',
      'DAYS_NOT_IN_ORDER',
      'to',
      '"2026-01-01" is not after "2026-01-01". Use the earlier day as from.',
    ],
    [
      { asOf: '2026-06-01' },
      '2026-01-01',
      '2027-01-01',
      'AS_OF_WITH_DAYS',
      'asOf',
      'This query compares two days. Omit input.asOf, or use entryPlan for a single day.',
    ],
    [
      {},
      '2026-00-01',
      '2027-01-01',
      'BAD_DATE',
      'from',
      '"2026-00-01" is a day that does not exist: months are from 1 to 12. Use an ISO date, such as "2026-11-01".',
    ],
    [{}, '2026-01-01', 'later', 'BAD_DATE', 'to', '"later" is not a date. Use an ISO date, such as "2026-11-01".'],
    [
      { target: 'KR' },
      '2026-01-01',
      '2027-01-01',
      'SAME_COUNTRY',
      'target',
      '"KR" is both the destination and the origin. Use two different countries.',
    ],
  ])('refuses %j from %s to %s', async (given, from, to, code, field, message) => {
    expect(await api.errors(query, { input: { ...cosmetics, ...given }, from, to })).toEqual([
      { code, field, message },
    ]);
  });
});
