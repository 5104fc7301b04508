import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous } from '../../src/access/viewer.js';
import { createAuditLog } from '../../src/audit/audit-log.js';
import type { Clock } from '../../src/clock.js';
import { loadSeed } from '../../src/services.js';
import { person } from '../changesets/people.js';
import { openWorld, type World } from '../changesets/world.js';
import { clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { atFirm, viewer } from '../firms/viewers.js';
import { type Api, apiOver, openApi } from './api.js';
import { suspensionFrom } from './suspension.js';

/** Instants whose day in the time zone is not their day in UTC, or whose day has no 24 hours. */
const moments = [
  ['2026-11-22T15:30:00Z', 'Asia/Seoul', '2026-11-23'],
  ['2026-11-30T15:30:00Z', 'Asia/Seoul', '2026-12-01'],
  ['2026-12-31T15:30:00Z', 'Asia/Seoul', '2027-01-01'],
  ['2028-02-28T15:30:00Z', 'Asia/Seoul', '2028-02-29'],
  ['2028-02-29T15:30:00Z', 'Asia/Seoul', '2028-03-01'],
  // Half an hour after midnight on the days on which daylight-saving time begins and ends, and before the next.
  ['2026-03-08T05:30:00Z', 'America/New_York', '2026-03-08'],
  ['2026-03-09T03:30:00Z', 'America/New_York', '2026-03-08'],
  ['2026-11-02T04:30:00Z', 'America/New_York', '2026-11-01'],
  ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29'],
  ['2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-25'],
  ['2026-11-30T11:30:00Z', 'Pacific/Auckland', '2026-12-01'],
  ['2026-12-01T09:30:00Z', 'Pacific/Honolulu', '2026-11-30'],
  ['2026-11-23T15:30:00Z', 'UTC', '2026-11-23'],
] as const;

const at = (graph: World['graph'], clock: Clock): Api => apiOver(graph, undefined, clock);

describe('today', () => {
  let world: Api;
  beforeAll(async () => {
    world = await openApi();
  });
  afterAll(() => world.close());

  it.each(moments)('of a plan at %s in %s is %s', async (instant, timeZone, day) => {
    const plan = '{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { asOf entryOn } }';
    const { entryPlan } = await at(world.graph, clockAt(instant, timeZone)).data(plan);
    expect(entryPlan).toEqual({ asOf: day, entryOn: day });
  });

  it('of a programme that a plan names is that of the time zone', async () => {
    const plan = `{ entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) {
      support { program { id } status }
    } }`;
    const shape = z.object({
      entryPlan: z.object({
        support: z.array(z.object({ program: z.object({ id: z.string() }), status: z.string() })),
      }),
    });
    const statusAt = async (clock: Clock) =>
      shape
        .parse(await at(world.graph, clock).data(plan))
        .entryPlan.support.find(({ program }) => program.id === 'program/voucher')?.status;
    // Its last day is 2026-11-30.
    expect(await statusAt(clockAt('2026-11-30T14:30:00Z'))).toBe('OPEN');
    expect(await statusAt(clockAt('2026-11-30T15:30:00Z'))).toBe('CLOSED');
    expect(await statusAt(clockAt('2026-11-30T15:30:00Z', 'UTC'))).toBe('OPEN');
  });

  it('is the day of members of a bloc without one', async () => {
    // The United Kingdom was a member until 2020-01-31.
    const agreements = async (clock: Clock) => {
      const query = '{ agreements(party: "GB") { edges { node { id } } } }';
      return (await at(world.graph, clock).data(query)).agreements;
    };
    const ofTheUnion = { edges: [{ node: { id: 'agreement/korea-eu' } }] };
    expect(await agreements(clockAt('2020-01-31T14:30:00Z'))).toEqual(ofTheUnion);
    expect(await agreements(clockAt('2020-01-31T15:30:00Z'))).toEqual({ edges: [] });
    expect(await agreements(clockAt('2020-01-31T15:30:00Z', 'Europe/Berlin'))).toEqual(ofTheUnion);
  });

  it('decides for analysts whether a certificate of a firm is valid', async () => {
    const save = `mutation {
      saveCompany(input: { name: { en: "Firm" }, basedIn: "KR" }) { problems { code } }
      holdRequirement(requirement: "certification/good-practice", validTo: "2026-11-23") { problems { code } }
    }`;
    for (const firm of ['a', 'b', 'c', 'd', 'e', 'f']) await world.data(save, {}, atFirm(firm));
    const counted = async (clock: Clock) => {
      const query = '{ companyStatistics { byCertification { firms } } }';
      return (await at(world.graph, clock).data(query, {}, viewer('analyst'))).companyStatistics;
    };
    // A firm of the fictional world has it without an end.
    const valid = { byCertification: [{ firms: 7 }] };
    expect(await counted(clockAt('2026-11-23T14:30:00Z'))).toEqual(valid);
    expect(await counted(clockAt('2026-11-23T15:30:00Z'))).toEqual({ byCertification: [] });
    expect(await counted(clockAt('2026-11-23T15:30:00Z', 'Europe/Berlin'))).toEqual(valid);
  });

  it('is the last day on which a step can have been done', async () => {
    const record = async (clock: Clock, doneOn: string) => {
      const mutation = `mutation { recordStep(savedPlan: "savedPlan/none", requirement: "x/y", doneOn: "${doneOn}") { problems { code } } }`;
      const { recordStep } = await at(world.graph, clock).data(mutation, {}, atFirm('a'));
      return recordStep;
    };
    const halfPastMidnight = clockAt('2026-11-30T15:30:00Z');
    expect(await record(halfPastMidnight, '2026-12-02')).toEqual({ problems: [{ code: 'BAD_DATE' }] });
    expect(await record(halfPastMidnight, '2026-12-01')).toEqual({ problems: [{ code: 'UNKNOWN_ID' }] });
    expect(await record(clockAt('2026-11-30T15:30:00Z', 'UTC'), '2026-12-01')).toEqual({
      problems: [{ code: 'BAD_DATE' }],
    });
  });

  it('decides at a desk whether a change reaches back', async () => {
    const editor = person('Ada', 'editor', 'bloc/EU');
    const done = z.object({ done: z.object({ changeset: z.object({ id: z.string(), version: z.number() }) }) });
    const begin =
      'mutation { done: createChangeset(input: { title: "Suspend the act", reason: "No. 9" }) { changeset { id version } problems { code } } }';
    const { id, version } = done.parse(await world.data(begin, {}, editor)).done.changeset;
    const add = `mutation ($changes: [ChangeInput!]!) { done: addChanges(id: "${id}", version: ${version}, changes: $changes) { changeset { id version } problems { code } } }`;
    await world.data(add, { changes: [suspensionFrom('2027-01-01')] }, editor);
    const findings = async (clock: Clock) => {
      const query = `{ changeset(id: "${id}") { findings { rule } } }`;
      return (await at(world.graph, clock).data(query, {}, editor)).changeset;
    };
    const passed = { findings: expect.arrayContaining([{ rule: 'nothing-reaches-back' }]) };
    expect(await findings(clockAt('2027-01-01T14:30:00Z'))).toEqual({ findings: [] });
    expect(await findings(clockAt('2027-01-01T15:30:00Z'))).toEqual(passed);
    expect(await findings(clockAt('2027-01-01T15:30:00Z', 'UTC'))).toEqual({ findings: [] });
  });
});

describe('reminders', () => {
  const days = [...new Set(moments.map(([, , day]) => day))].sort();
  const source = (day: string) =>
    `  - { id: source/${day}, name: Of ${day}, kind: OFFICIAL_TEXT, url: "https://gazette.example/${day}", reviewBy: ${day} }`;

  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await world.seed({ 'due.yaml': `Source:\n${days.map(source).join('\n')}\n` });
  });
  afterAll(() => world.close());

  it.each(moments)('are due at %s in %s on %s, and overdue before', async (instant, timeZone, today) => {
    const query = '{ reminders(desk: "commons", within: 0) { edges { node { on overdue } } } }';
    const { reminders } = await at(world.graph, clockAt(instant, timeZone)).data(query);
    expect(reminders).toEqual({
      edges: days.filter((day) => day <= today).map((on) => ({ node: { on, overdue: on < today } })),
    });
  });
});

describe('the audit log', () => {
  const admin = person('Ada', 'administrator');
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(moments)('has an act at %s in %s on %s', async (instant, timeZone, day) => {
    const clock = clockAt(instant, timeZone);
    const api = at(world.graph, clock);
    await api.data('mutation { removeCompany { problems { code } } }', {}, person(day, 'editor'));
    await api.data('mutation { removeCompany { problems { code } } }', {}, anonymous);
    await api.denialLog.write();
    const entries = async (given: string) =>
      z
        .object({
          auditLog: z.object({
            edges: z.array(z.object({ node: z.object({ at: z.string(), actor: z.string().nullable() }) })),
          }),
        })
        .parse(await api.data(`{ auditLog${given} { edges { node { at actor } } } }`, {}, admin))
        .auditLog.edges.map(({ node }) => node)
        .filter((node) => node.at === clock.now());
    const both = expect.arrayContaining([
      { at: clock.now(), actor: `issuer|${day}` },
      { at: clock.now(), actor: null },
    ]);
    expect(await entries(`(day: "${day}")`)).toEqual(both);
    // Without a day it shows those of the last days, and today is one of them.
    expect(await entries('')).toEqual(both);
    const inUtc = instant.slice(0, 10);
    if (inUtc !== day) expect(await entries(`(day: "${inUtc}")`)).toEqual([]);
  });

  it('has the load of a seed on the day of the time zone', async () => {
    const graph = await openTestGraph();
    try {
      await loadSeed(graph, { folder: 'test/cli/seed', clock: clockAt('2026-11-30T15:30:00Z') });
      const log = createAuditLog({ graph, today: () => '2026-12-01' });
      const on = async (day: string) =>
        (await log.read(admin, { day, first: 5 })).items.map(({ operation }) => operation);
      expect([await on('2026-11-30'), await on('2026-12-01')]).toEqual([[], ['seed']]);
    } finally {
      await graph.close();
    }
  });
});
