import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anonymous, type Viewer } from '../../../src/access/viewer.js';
import { auditEntries } from '../../../src/audit/entry.js';
import { changesetStore } from '../../../src/changesets/changeset.js';
import { factReports } from '../../../src/changesets/reports/fact-report.js';
import type { GivenReport } from '../../../src/changesets/reports/given-report.js';
import type { ReportState } from '../../../src/changesets/reports/report-state.js';
import { createReports, type Reports } from '../../../src/changesets/reports/reports.js';
import { openAtMost } from '../../../src/changesets/reports/write-report.js';
import type { Graph } from '../../../src/graph/port.js';
import { openTestGraph } from '../../engines/engine.js';
import { actOf, person } from '../people.js';
import { keepChangeset, writeWorld } from './world.js';

const linh = person('Linh', 'editor', 'country/VN');
const minh = person('Minh', 'reviewer', 'country/VN', 'country/US');
const john = person('John', 'editor', 'country/US');
const ana = person('Ana', 'analyst');

let graph: Graph;
let reports: Reports;
beforeEach(async () => {
  graph = await openTestGraph();
  await writeWorld(graph);
  reports = createReports(graph);
});
afterEach(() => graph.close());

const said: GivenReport = {
  fact: 'vn/decree',
  reason: 'OUT_OF_DATE',
  text: 'Resolution 12 suspended it in May.',
  link: 'https://example.org/resolution-12',
};
const write = (own: Partial<GivenReport> = {}, viewer: Viewer = anonymous) =>
  reports.write(actOf(viewer), { ...said, ...own });
const decline = (viewer: Viewer, id: string, answer = 'The resolution was lifted in June.') =>
  reports.decline(actOf(viewer, 'declineReport'), id, answer);
const take = (viewer: Viewer, id: string, changeset = 'changeset/1') =>
  reports.take(actOf(viewer, 'takeReport'), id, changeset);
const stateOf = async (reference: string) => (await reports.find(reference))?.state;
const inboxOf = async (viewer: Viewer, query: { desk?: string; states?: ReportState[] } = {}) =>
  (await reports.inbox(viewer, { first: 50, ...query })).items.map(({ report }) => report.id);
const outcomes = async () =>
  (await auditEntries.by(graph, 'day', ['2026-11-23'], { first: 50 })).map(
    ({ operation, outcome, actor }) => `${operation} ${outcome} ${actor}`,
  );

describe('a report', () => {
  it('can be sent by anybody, and be asked after by its reference', async () => {
    const { reference } = await write();
    expect(await reports.find(reference.toLowerCase())).toMatchObject({
      state: 'RECEIVED',
      sequence: null,
      report: { fact: 'vn/decree', reason: 'OUT_OF_DATE', answer: null },
    });
    expect(await reports.find('0000-0000-0000')).toBeUndefined();
  });

  it('keeps nothing of who sent it', async () => {
    const { id } = await write({}, ana);
    const [kept] = await factReports.byIds(graph, [id]);
    expect(JSON.stringify(kept)).not.toMatch(/Ana|issuer/);
  });

  it.each([
    ['about nothing that there is', { fact: 'vn/decre' }, 'UNKNOWN_ID', 'fact'],
    ['about what is private, as if it were not there', { fact: 'company/secret' }, 'UNKNOWN_ID', 'fact'],
    ['about what is no fact', { fact: 'x'.repeat(1_000_000) }, 'UNKNOWN_ID', 'fact'],
    ['with next to no text', { text: '  wrong     ' }, 'BAD_TEXT', 'text'],
    ['with a text of megabytes', { text: 'x'.repeat(10_000_000) }, 'BAD_TEXT', 'text'],
    ['with a link that is none', { link: 'javascript:alert(1)' }, 'BAD_INPUT', 'link'],
    ['with a link that leads elsewhere', { link: 'https://gazette.vn@example.org/12' }, 'BAD_INPUT', 'link'],
    ['with a link that turns round', { link: 'https://example.org/\u202egro' }, 'BAD_INPUT', 'link'],
    ['with a link that steers', { link: 'https://example.org/\u001b[2J' }, 'BAD_INPUT', 'link'],
    ['with a link that is too long', { link: `https://example.org/${'x'.repeat(2_000)}` }, 'BAD_INPUT', 'link'],
  ])('is refused %s', async (_, own, code, field) => {
    const refused: unknown = await write(own).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code, field });
    expect(String(refused).length).toBeLessThan(400);
    // Refusals without a token are counted where the request is answered, and are not written here.
    expect(await outcomes()).toEqual([]);
    expect(await inboxOf(minh)).toEqual([]);
  });

  it('gives the same answer for private facts and for unknown ones', async () => {
    const messages = ['company/secret', 'company/nobody'].map((fact) =>
      write({ fact }).catch(({ message }: Error) => message.replace(fact, '…')),
    );
    const [hidden, missing] = await Promise.all(messages);
    expect(hidden).toBe(missing);
  });

  it('is refused if too many are open for the same fact, until one is answered', async () => {
    const first = await write();
    for (let sent = 1; sent < openAtMost; sent += 1) await write();
    await expect(write()).rejects.toMatchObject({ code: 'REPORTED_OFTEN', field: 'fact' });
    await write({ fact: 'both/act' });
    await decline(linh, first.id);
    await expect(write()).resolves.toMatchObject({ fact: 'vn/decree' });
  });

  it('is refused in the same way where all come at once', async () => {
    const sent = await Promise.allSettled(Array.from({ length: openAtMost + 10 }, () => write()));
    const refused = sent.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refused).toEqual(Array.from({ length: 10 }, () => 'REPORTED_OFTEN'));
  });
});

describe('an inbox', () => {
  it('holds what is reported of its desk, the newest first, and nothing of others', async () => {
    const [decree, act, trait] = [
      await write(),
      await write({ fact: 'both/act' }),
      await write({ fact: 'trait/radio' }),
    ];
    expect(await inboxOf(linh)).toEqual([act.id, decree.id]);
    expect(await inboxOf(john)).toEqual([act.id]);
    expect(await inboxOf(person('Common', 'reviewer', 'commons'))).toEqual([trait.id]);
  });

  it('shows a report of two desks once to somebody who has both', async () => {
    const [decree, act] = [await write(), await write({ fact: 'both/act' })];
    expect(await inboxOf(minh)).toEqual([act.id, decree.id]);
    expect(await inboxOf(minh, { desk: 'country/US' })).toEqual([act.id]);
  });

  it('of a desk that is not the viewer’s is as empty as that of none', async () => {
    await write();
    expect(await inboxOf(john, { desk: 'country/VN' })).toEqual([]);
    expect(await inboxOf(john, { desk: 'country/XX' })).toEqual([]);
  });

  it('is closed to everybody who handles none', async () => {
    await expect(inboxOf(anonymous)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(inboxOf(ana)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is filtered by state', async () => {
    await keepChangeset(graph, { id: 'changeset/1' });
    const [waiting, taken, declined] = [await write(), await write(), await write()];
    await take(linh, taken.id);
    await decline(linh, declined.id);
    expect(await inboxOf(linh, { states: ['RECEIVED'] })).toEqual([waiting.id]);
    expect(await inboxOf(linh, { states: ['IN_WORK'] })).toEqual([taken.id]);
    expect(await inboxOf(linh, { states: ['DECLINED', 'DONE'] })).toEqual([declined.id]);
    await keepChangeset(graph, { id: 'changeset/1', state: 'WITHDRAWN' });
    expect(await inboxOf(linh, { states: ['RECEIVED'] })).toEqual([taken.id, waiting.id]);
  });

  it('comes in pages that neither repeat nor leave out', async () => {
    const sent: string[] = [];
    for (let each = 0; each < 5; each += 1) sent.unshift((await write({ fact: 'both/act' })).id);
    const seen: string[] = [];
    let before: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const { items, last, hasMore } = await reports.inbox(minh, { first: 2, before });
      seen.push(...items.map(({ report }) => report.id));
      expect(hasMore).toBe(page < 2);
      before = last;
    }
    expect(seen).toEqual(sent);
  });
});

describe('a report that is handled', () => {
  it('is declined with an answer, once', async () => {
    const { id, reference } = await write();
    await decline(linh, id);
    expect(await reports.find(reference)).toMatchObject({
      state: 'DECLINED',
      report: { answer: 'The resolution was lifted in June.' },
    });
    await expect(decline(minh, id)).rejects.toMatchObject({ code: 'REPORT_SETTLED' });
    await keepChangeset(graph, { id: 'changeset/1' });
    await expect(take(linh, id)).rejects.toMatchObject({ code: 'REPORT_SETTLED' });
  });

  it('has the outcome of the changeset that answers it', async () => {
    const { id, reference } = await write();
    await keepChangeset(graph, { id: 'changeset/1' });
    await take(linh, id);
    expect(await stateOf(reference)).toBe('IN_WORK');
    await keepChangeset(graph, { id: 'changeset/1', state: 'IN_REVIEW' });
    expect(await stateOf(reference)).toBe('IN_WORK');
    await expect(decline(linh, id)).rejects.toMatchObject({ code: 'REPORT_SETTLED' });
    await keepChangeset(graph, { id: 'changeset/1', state: 'PUBLISHED', sequence: 7 });
    expect(await reports.find(reference)).toMatchObject({ state: 'DONE', sequence: 7 });
  });

  it('becomes a changeset of the editor who takes it, with the text of the report as its reason', async () => {
    const { id, reference } = await write();
    const { changeset } = await reports.take(actOf(linh, 'takeReport'), id, undefined);
    expect(changeset).toMatchObject({
      state: 'DRAFT',
      title: `Report ${reference}`,
      reason: 'vn/decree: Resolution 12 suspended it in May.\nhttps://example.org/resolution-12',
      authors: [{ name: 'Linh' }],
      size: 0,
    });
    expect(await changesetStore.byIds(graph, [changeset?.id ?? ''])).toEqual([changeset]);
    expect(await stateOf(reference)).toBe('IN_WORK');
  });

  it('cannot be made a changeset by somebody who is not allowed to write one', async () => {
    const { id, reference } = await write();
    await expect(reports.take(actOf(minh, 'takeReport'), id, undefined)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await stateOf(reference)).toBe('RECEIVED');
  });

  it.each(['WITHDRAWN', 'REJECTED'] as const)(
    'waits again when its changeset is %s, and can be answered by another',
    async (state) => {
      const { id, reference } = await write();
      await keepChangeset(graph, { id: 'changeset/1' });
      await take(linh, id);
      await keepChangeset(graph, { id: 'changeset/1', state });
      expect(await stateOf(reference)).toBe('RECEIVED');
      await expect(take(linh, id)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'changeset' });
      await keepChangeset(graph, { id: 'changeset/2' });
      await take(linh, id, 'changeset/2');
      expect(await stateOf(reference)).toBe('IN_WORK');
    },
  );

  it('is answered with words, not too few and not too many', async () => {
    const { id, reference } = await write();
    for (const answer of ['no', 'x'.repeat(10_000_000)])
      await expect(decline(linh, id, answer)).rejects.toMatchObject({ code: 'BAD_TEXT', field: 'answer' });
    expect(await stateOf(reference)).toBe('RECEIVED');
  });

  it('looks to another desk as if it did not exist', async () => {
    const { id } = await write();
    const messages = [id, 'report/none'].map((each) =>
      decline(john, each).catch(({ message }: Error) => message.replace(each, '…')),
    );
    const [hidden, missing] = await Promise.all(messages);
    expect(hidden).toBe(missing);
    expect(hidden).toContain('There is no report');
  });

  it('cannot be linked to a changeset that the viewer may not see', async () => {
    const { id } = await write({ fact: 'both/act' });
    await keepChangeset(graph, { id: 'changeset/1' });
    const refused = { code: 'UNKNOWN_CHANGESET', field: 'changeset' };
    await expect(take(john, id)).rejects.toMatchObject(refused);
    await expect(take(john, id, 'changeset/none')).rejects.toMatchObject(refused);
  });

  it('leaves each step in the audit log, refusals of known persons with their codes', async () => {
    const { id } = await write();
    await decline(anonymous, id).catch(() => {});
    await decline(ana, id).catch(() => {});
    await decline(john, id).catch(() => {});
    await decline(linh, id);
    expect(await outcomes()).toEqual([
      'declineReport DONE issuer|Linh',
      'declineReport UNKNOWN_ID issuer|John',
      'declineReport NOT_ALLOWED issuer|Ana',
      'reportFact DONE null',
    ]);
  });

  it('is settled by one of two who settle it at the same time', async () => {
    await keepChangeset(graph, { id: 'changeset/1' });
    const { id } = await write();
    const both = await Promise.allSettled([decline(linh, id), take(minh, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
