import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { openWorld, person, type World } from '../changesets/world.js';
import { atFirm } from '../firms/viewers.js';
import { type Api, apiOver } from './api.js';

// From 2026-11-23, today, until 2027-02-21, which is 90 days later.
const due = `
Source:
  - { id: source/past, name: Past, kind: OFFICIAL_TEXT, url: "https://gazette.example/2", reviewBy: 2026-11-22 }
  - { id: source/today, name: Of today, kind: OFFICIAL_TEXT, url: "https://gazette.example/3", reviewBy: 2026-11-23 }
  - { id: source/last, name: Of the last day, kind: OFFICIAL_TEXT, url: "https://gazette.example/4", reviewBy: 2027-02-21 }
  - { id: source/later, name: A day later, kind: OFFICIAL_TEXT, url: "https://gazette.example/5", reviewBy: 2027-02-22 }
  - { id: source/eu, name: Of the EU, kind: OFFICIAL_TEXT, url: "https://gazette.example/6", reviewBy: 2026-12-01 }
  - { id: source/nobody, name: Of nobody, kind: OFFICIAL_TEXT, url: "https://gazette.example/7", reviewBy: 2026-12-02 }
`;
const law = (id: string, where: string, more: string): string =>
  `  - { id: ${id}, name: ${id.slice(3)}, area: LABELLING, side: MARKET, appliesIn: ${where}, covers: hs/33, ${more} }\n`;
const vn = (id: string, more: string): string => law(`vn/${id}`, 'country/VN', more);
const cites = (id: string): string => `cites: { source: source/${id}, confidence: OFFICIAL }`;
const rules = `cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
${vn('began-yesterday', 'validFrom: 2026-11-22')}${vn('begins-today', 'validFrom: 2026-11-23')}\
${vn('begins-last', 'validFrom: 2027-02-21')}${vn('begins-later', 'validFrom: 2027-02-22')}\
${vn('ended-yesterday', 'validTo: 2026-11-22')}${vn('ends-today', 'validTo: 2026-11-23')}\
${vn('ends-last', 'validTo: 2027-02-21')}${vn('ends-later', 'validTo: 2027-02-22')}\
${vn('paused', 'validFrom: 2020-01-01')}\
${vn('pause', 'validFrom: 2026-06-01, suspends: { node: vn/paused, from: 2026-06-01, to: 2026-12-31 }')}\
${vn('delayed', 'validFrom: 2027-01-01')}\
${vn('delay', 'validFrom: 2026-06-01, postpones: { node: vn/delayed, from: 2027-01-01, to: 2028-12-31 }')}\
${law('eu/ends', 'bloc/EU', 'validTo: 2026-12-24')}`;
const citing = `Regulation:
${['past', 'today', 'last', 'later'].map((each) => vn(`cites-${each}`, cites(each))).join('')}\
${law('eu/cites', 'bloc/EU', cites('eu'))}`;
const support = `cites: { source: source/gazette, confidence: OFFICIAL }
Terms:
  - { id: terms/closed, round: r, closes: 2026-11-22 }
  - { id: terms/today, round: r, closes: 2026-11-23 }
  - { id: terms/last, round: r, closes: 2027-02-21 }
  - { id: terms/later, round: r, closes: 2027-02-22 }
  - { id: terms/always, round: r, standing: true }
SupportProgram:
${['closed', 'today', 'last', 'later', 'always']
  .map(
    (each) =>
      `  - { id: program/${each}, name: Voucher ${each}, kind: VOUCHER, openTo: country/KR, forMarket: country/VN, atStage: stage/entry, runBy: authority/vn, offers: terms/${each} }\n`,
  )
  .join('')}`;

const answer = z.object({
  reminders: z.object({
    edges: z.array(
      z.object({
        cursor: z.string(),
        node: z.object({
          on: z.string(),
          kind: z.string(),
          text: z.string(),
          overdue: z.boolean(),
          about: z.object({ id: z.string() }),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
  }),
});

describe('reminders', () => {
  let world: World;
  let api: Api;
  beforeAll(async () => {
    world = await openWorld();
    await world.seed({ 'due.yaml': due, 'more-rules.yaml': rules, 'citing.yaml': citing, 'support.yaml': support });
    api = apiOver(world.graph);
  });
  afterAll(() => world.close());

  const page = async (given: string, viewer: Viewer = anonymous) =>
    answer.parse(
      await api.data(
        `{ reminders(${given}) { edges { cursor node { on kind text overdue about { id } } } pageInfo { hasNextPage } } }`,
        {},
        viewer,
      ),
    ).reminders;
  const nodes = async (given: string, viewer?: Viewer) => (await page(given, viewer)).edges.map(({ node }) => node);
  const said = async (kind: string, given = 'desk: "country/VN"') =>
    (await nodes(given)).filter((node) => node.kind === kind).map(({ on, text }) => `${on} ${text}`);

  it('of sources begin on the day of their review, and stay after it', async () => {
    expect(await said('SOURCE_DUE')).toEqual([
      '2026-11-22 "Past" was due for review by 22 November 2026.',
      '2026-11-23 "Of today" is due for review by 23 November 2026.',
      '2027-02-21 "Of the last day" is due for review by 21 February 2027.',
    ]);
    const overdue = (await nodes('desk: "country/VN"')).filter((node) => node.overdue);
    expect(overdue.map(({ about }) => about.id)).toEqual(['source/past']);
  });

  it('of rules that begin include today and the last day, and a suspension that ends', async () => {
    expect(await said('RULE_BEGINS')).toEqual([
      '2026-11-23 "begins-today" is in force from 23 November 2026.',
      '2027-01-01 "paused" is in force again from 1 January 2027.',
      '2027-02-21 "begins-last" is in force from 21 February 2027.',
    ]);
  });

  it('of rules that end give their last day', async () => {
    expect(await said('RULE_ENDS')).toEqual([
      '2026-11-23 "ends-today" ends. Its last day in force is 23 November 2026.',
      '2027-02-21 "ends-last" ends. Its last day in force is 21 February 2027.',
    ]);
  });

  it('of rules that do not begin on their day give the reason', async () => {
    expect(await said('RULE_CHANGES')).toEqual([
      expect.stringMatching(
        /^2027-01-01 "delayed" does not enter into force on 1 January 2027\. Postponed to 1 January 2029 by "delay"\./,
      ),
    ]);
  });

  it('of programmes give the last day of application, to those they are open to and those they are for', async () => {
    const closing = [
      '2026-11-23 "Voucher today" closes. Applications are accepted until 23 November 2026.',
      '2027-02-21 "Voucher last" closes. Applications are accepted until 21 February 2027.',
    ];
    expect(await said('PROGRAM_CLOSES')).toEqual(closing);
    expect(await said('PROGRAM_CLOSES', 'desk: "country/KR"')).toEqual(closing);
    expect(await said('PROGRAM_CLOSES', 'desk: "bloc/EU"')).toEqual([]);
  });

  it('are only of the facts of that desk; those without a market belong to the commons', async () => {
    expect((await nodes('desk: "bloc/EU"')).map(({ about }) => about.id)).toEqual(['source/eu', 'eu/ends']);
    expect(await nodes('desk: "country/DE"')).toEqual([]);
    expect((await nodes('desk: "commons"')).map(({ about }) => about.id)).toEqual(['source/nobody']);
  });

  it('are of the viewer’s desks by default, and of none without a token', async () => {
    const own = await nodes('first: 200', person('Resi', 'reviewer', 'bloc/EU', 'commons'));
    expect(own.map(({ about }) => about.id)).toEqual(['source/eu', 'source/nobody', 'eu/ends']);
    expect(await nodes('first: 200')).toEqual([]);
  });

  it('look ahead as far as requested', async () => {
    const days = async (within: number) =>
      new Set((await nodes(`desk: "country/VN", within: ${within}`)).map(({ on }) => on));
    expect(await days(0)).toEqual(new Set(['2026-11-22', '2026-11-23']));
    expect([...(await days(91))]).toContain('2027-02-22');
    const code = async (given: string) => (await api.errors(`{ reminders(${given}) { edges { cursor } } }`))[0];
    expect(await code('within: 367')).toMatchObject({ code: 'BAD_NUMBER', field: 'within' });
    expect(await code('within: -1')).toMatchObject({ code: 'BAD_NUMBER', field: 'within' });
    expect(await code('desk: "country/VM"')).toMatchObject({
      code: 'UNKNOWN_ID',
      field: 'desk',
      message: expect.stringContaining('Did you mean "country/VN"'),
    });
  });

  it('come page by page, the earliest first', async () => {
    const all = await nodes('desk: "country/VN"');
    expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).sort());
    const first = await page('desk: "country/VN", first: 4');
    const cursor = first.edges.at(-1)?.cursor;
    const rest = await page(`desk: "country/VN", after: "${cursor}"`);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...first.edges, ...rest.edges].map(({ node }) => node)).toEqual(all);
  });

  it('take as many statements for one desk as for several', async () => {
    const reads = async (...desks: string[]) => {
      api.reads.length = 0;
      await nodes('first: 3', person('All', 'editor', ...desks));
      return api.reads.length;
    };
    await reads('bloc/EU');
    expect(await reads('bloc/EU')).toBe(await reads('bloc/EU', 'country/VN', 'country/KR', 'commons'));
  });

  describe('of a firm', () => {
    const firm = atFirm('hanbit');
    beforeAll(async () => {
      const held = (id: string, day: string) =>
        `holdRequirement(requirement: "${id}", validTo: "${day}") { problems { code } }`;
      await api.data(
        `mutation {
          saveCompany(input: { name: { en: "Hanbit" }, basedIn: "KR" }) { problems { code } }
          one: ${held('certification/good-practice', '2026-12-31')}
          two: ${held('vn/label', '2027-12-31')}
        }`,
        {},
        firm,
      );
    });

    it('are of what it holds, and are shown to it only', async () => {
      expect(await nodes('first: 200', firm)).toEqual([
        {
          on: '2026-12-31',
          kind: 'CERTIFICATE_EXPIRES',
          about: { id: 'certification/good-practice' },
          overdue: false,
          text: '"Good practice" is valid until 31 December 2026.',
        },
      ]);
      expect(await nodes('first: 200', atFirm('rival'))).toEqual([]);
      expect(JSON.stringify(await nodes('desk: "country/KR"', firm))).not.toContain('CERTIFICATE');
    });
  });
});
