import { afterAll, beforeAll, expect, it } from 'vitest';
import { atFirm, viewer } from '../firms/viewers.js';
import { type Api, openApi } from './api.js';
import { listed } from './listed.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

it('the days of a plan are read in each form, and returned in one', async () => {
  const plan = (asOf: string, entryOn: string) =>
    api.data(
      `{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" }, asOf: "${asOf}", entryOn: "${entryOn}" }) { asOf entryOn } }`,
    );
  const read = { entryPlan: { asOf: '2026-11-05', entryOn: '2027-01-31' } };
  expect(await plan('2026. 11. 5.', '20270131')).toEqual(read);
  expect(await plan('2026년 11월 5일', '２０２７/０１/３１')).toEqual(read);
});

it.each([
  // The voucher closes on 2026-11-30.
  ['supportPrograms(openOn: "2026.11.30")', ['program/centre', 'program/voucher']],
  ['supportPrograms(openOn: "2026. 12. 1.")', ['program/centre']],
  // The United Kingdom was a party through the Union until 2020-01-31.
  ['agreements(party: "GB", asOf: "2019/6/1")', ['agreement/korea-eu']],
  ['agreements(party: "GB", asOf: "2020년 2월 1일")', []],
])('%s', async (field, expected) => {
  expect(await listed(api, field)).toEqual(expected);
});

it('the days between which a plan changes are put in order after they are read', async () => {
  const changes = (from: string, to: string) =>
    `{ entryPlanChanges(input: { target: "DE", offering: { hsCode: "330499" } }, from: "${from}", to: "${to}") { before { asOf } after { asOf } } }`;
  expect(await api.data(changes('2026-9-1', '20261101'))).toEqual({
    entryPlanChanges: { before: { asOf: '2026-09-01' }, after: { asOf: '2026-11-01' } },
  });
  // As texts these two are in the other order.
  expect(await api.errors(changes('2026. 10. 1.', '2026. 9. 1.'))).toMatchObject([{ code: 'DAYS_NOT_IN_ORDER' }]);
});

it('the days of a firm are stored as ISO days', async () => {
  const firm = atFirm('hanbit');
  const write = `mutation {
    saveCompany(input: { name: { en: "Hanbit" }, basedIn: "KR" }) { problems { code } }
    holdRequirement(requirement: "certification/good-practice", validTo: "2026. 12. 1.") { problems { code } }
  }`;
  await api.data(write, {}, firm);
  const { reminders } = await api.data('{ reminders { edges { node { on kind } } } }', {}, firm);
  expect(reminders).toEqual({ edges: [{ node: { on: '2026-12-01', kind: 'CERTIFICATE_EXPIRES' } }] });
});

it('the day of the audit log is read', async () => {
  const log = (day: string) =>
    api.data(`{ auditLog(day: "${day}", first: 1) { edges { node { operation } } } }`, {}, viewer('administrator'));
  const { auditLog } = await log('2026-11-23');
  expect(Object(auditLog).edges).toHaveLength(1);
  expect(await log('2026년 11월 23일')).toEqual({ auditLog });
  expect(await log('2026. 11. 22.')).toEqual({ auditLog: { edges: [] } });
});

it.each([
  ['supportPrograms(openOn: "30.11.2026")', 'openOn', /Use an ISO date: "2026-11-30"\.$/],
  ['agreements(asOf: "1/2/2026")', 'asOf', /Use an ISO date: "2026-02-01" or "2026-01-02"\.$/],
  ['agreements(asOf: "2026. 2. 29.")', 'asOf', /February 2026 has 28 days/],
])('%s is refused with what would be right', async (field, name, message) => {
  expect(await api.errors(`{ ${field} { edges { node { id } } } }`)).toMatchObject([
    { code: 'BAD_DATE', field: name, message: expect.stringMatching(message) },
  ]);
});
