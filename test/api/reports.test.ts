import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/access/viewer.js';
import { auditEntries } from '../../src/audit/entry.js';
import { person } from '../changesets/people.js';
import { type Api, openApi } from './api.js';

const eva = person('Eva', 'editor', 'bloc/EU');
const john = person('John', 'editor', 'country/US');
const ada = person('Ada', 'administrator');

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const reportFact = `mutation ($input: ReportInput!) {
  reportFact(input: $input) { reference problems { code field message } }
}`;
const decline = `mutation ($id: ID!, $answer: String!) {
  declineReport(id: $id, answer: $answer) { report { state answer } problems { code field } }
}`;
const take = `mutation ($id: ID!, $changeset: ID!) {
  takeReport(id: $id, changeset: $changeset) { report { state } problems { code field } }
}`;
const status = `query ($reference: String!) {
  report(reference: $reference) { reference fact reason reportedAt state sequence answer }
}`;
const inbox = `query ($desk: ID, $states: [ReportState!], $first: Int, $after: String) {
  reports(desk: $desk, states: $states, first: $first, after: $after) {
    edges { node { id reference fact { id } factId reason text link reportedAt desks state changeset sequence answer } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const log = `query ($day: Date, $actor: String, $first: Int) {
  auditLog(day: $day, actor: $actor, first: $first) {
    edges { node { at actor name roles operation target outcome requestId } } pageInfo { hasNextPage }
  }
}`;
const input = { fact: 'eu/cosmetics', reason: 'WRONG', text: 'The label needs no batch number.' };

describe('reports', () => {
  it('go from a reader to the desk, and back by a reference', async () => {
    const sent = await api.data(reportFact, { input });
    expect(sent).toEqual({
      reportFact: { reference: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/), problems: [] },
    });
    const { reference } = Object(sent.reportFact);
    expect(await api.data(status, { reference })).toEqual({
      report: {
        reference,
        fact: 'eu/cosmetics',
        reason: 'WRONG',
        reportedAt: '2026-11-23T09:00:00.000Z',
        state: 'RECEIVED',
        sequence: null,
        answer: null,
      },
    });
    const seen = await api.data(inbox, {}, eva);
    const node = Object(seen.reports).edges[0].node;
    expect(node).toMatchObject({
      reference,
      fact: { id: 'eu/cosmetics' },
      factId: 'eu/cosmetics',
      text: input.text,
      link: null,
      desks: ['bloc/EU'],
      state: 'RECEIVED',
    });
    const missing = await api.data(take, { id: node.id, changeset: 'changeset/none' }, eva);
    expect(missing).toEqual({
      takeReport: { report: null, problems: [{ code: 'UNKNOWN_CHANGESET', field: 'changeset' }] },
    });
    const answer = 'It does, since 2013.';
    expect(await api.data(decline, { id: node.id, answer }, eva)).toEqual({
      declineReport: { report: { state: 'DECLINED', answer }, problems: [] },
    });
    expect(await api.data(status, { reference })).toMatchObject({ report: { state: 'DECLINED', answer } });
  });

  it('name the changeset that answers them only to those who can see it', async () => {
    await api.data(reportFact, { input });
    const erik = person('Erik', 'editor', 'bloc/EU');
    const newest = async (viewer: Viewer) =>
      Object((await api.data(inbox, { first: 1, desk: 'bloc/EU' }, viewer)).reports).edges[0].node;
    const { id } = await newest(erik);
    const begin =
      'mutation { createChangeset(input: { title: "T", reason: "R" }) { changeset { id } problems { code } } }';
    // It has no changes yet, and so belongs to no desk.
    const changeset = Object((await api.data(begin, {}, erik)).createChangeset).changeset.id;
    await api.data(take, { id, changeset }, erik);
    expect(await newest(erik)).toMatchObject({ id, state: 'IN_WORK', changeset });
    expect(await newest(person('Otto', 'reviewer', 'bloc/EU'))).toMatchObject({
      id,
      state: 'IN_WORK',
      changeset: null,
    });
  });

  it('cannot be found without the right reference', async () => {
    expect(await api.data(status, { reference: '0000-0000-0000' })).toEqual({ report: null });
    expect(await api.data(status, { reference: '' })).toEqual({ report: null });
  });

  it('of another desk are in no inbox', async () => {
    await api.data(reportFact, { input });
    const own = await api.data(inbox, {}, john);
    expect(own).toMatchObject({ reports: { edges: [] } });
    expect(await api.data(inbox, { desk: 'bloc/EU' }, john)).toEqual(own);
    expect(await api.errors(inbox)).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    expect(await api.data(inbox, { desk: 'commons' }, john)).toEqual(own);
  });

  it('come in pages', async () => {
    await api.data(reportFact, { input });
    const first = Object((await api.data(inbox, { first: 1 }, eva)).reports);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = Object((await api.data(inbox, { first: 1, after: first.pageInfo.endCursor }, eva)).reports);
    expect(second.edges[0].node.id < first.edges[0].node.id).toBe(true);
    expect(await api.errors(inbox, { after: 'x' }, eva)).toMatchObject([{ code: 'BAD_CURSOR', field: 'after' }]);
    expect(await api.errors(inbox, { first: 201 }, eva)).toMatchObject([{ code: 'BAD_PAGE_SIZE', field: 'first' }]);
  });

  it('that cannot be stored return what is wrong', async () => {
    const refused = await api.data(reportFact, { input: { ...input, fact: 'product/secret' } });
    expect(refused).toMatchObject({
      reportFact: { reference: null, problems: [{ code: 'UNKNOWN_ID', field: 'fact' }] },
    });
  });

  it('are limited per hour for one address, but not for bearers of tokens', async () => {
    let code: unknown;
    for (let sent = 0; sent < 20 && code === undefined; sent += 1)
      code = Object((await api.data(reportFact, { input })).reportFact).problems[0]?.code;
    expect(code).toBe('TOO_MANY_REPORTS');
    expect(await api.data(reportFact, { input }, john)).toMatchObject({ reportFact: { problems: [] } });
  });
});

describe('the audit log', () => {
  it('shows an administrator every write and refusal, and what each was', async () => {
    await api.denialLog.write();
    await api.data(decline, { id: 'report/none', answer: 'x'.repeat(100_000) }, john);
    await api.data(decline, { id: 'report/none', answer: 'There is none.' });
    await api.denialLog.write();
    const { edges } = Object((await api.data(log, { first: 2 }, ada)).auditLog);
    expect(edges.map(({ node }: { node: unknown }) => node)).toEqual([
      expect.objectContaining({ operation: 'declineReport', outcome: 'NOT_SIGNED_IN', actor: null, roles: [] }),
      {
        at: '2026-11-23T09:00:00.000Z',
        actor: 'issuer|John',
        name: 'John',
        roles: ['editor'],
        operation: 'declineReport',
        target: 'report/none',
        outcome: 'UNKNOWN_ID',
        requestId: 'test',
      },
    ]);
  });

  it('counts callers who sent too many', async () => {
    for (let sent = 0; sent < 11; sent += 1) await api.data(reportFact, { input });
    await api.denialLog.write();
    const counted = '{ auditLog(first: 1) { edges { node { operation outcome actor from times } } } }';
    const { edges } = Object((await api.data(counted, {}, ada)).auditLog);
    expect(edges[0].node).toMatchObject({
      operation: 'reportFact',
      outcome: 'TOO_MANY_REPORTS',
      actor: null,
      from: '127.0.0.1',
    });
    expect(edges[0].node.times).toBeGreaterThanOrEqual(1);
  });

  it('has one entry for a flood of writes without a token, with their number', async () => {
    await api.denialLog.write();
    const entries = async () => (await auditEntries.by(api.graph, 'day', ['2026-11-23'], { first: 1_000 })).length;
    const before = await entries();
    for (let sent = 0; sent < 20; sent += 1) await api.data(decline, { id: `report/${sent}`, answer: 'No.' });
    expect(await entries()).toBe(before);
    await api.denialLog.write();
    const counted = '{ auditLog(first: 1) { edges { node { operation outcome actor from times } } } }';
    const { edges } = Object((await api.data(counted, {}, ada)).auditLog);
    expect(edges[0].node).toMatchObject({ operation: 'declineReport', outcome: 'NOT_SIGNED_IN', times: 20 });
    expect(await entries()).toBe(before + 1);
  });

  it('is read for a day and a person', async () => {
    const none = { auditLog: { edges: [] } };
    expect(await api.data(log, { day: '2026-11-22' }, ada)).toMatchObject(none);
    expect(await api.data(log, { actor: 'issuer|Nobody' }, ada)).toMatchObject(none);
    const eva = Object((await api.data(log, { actor: 'issuer|Eva', day: '2026-11-23' }, ada)).auditLog).edges;
    expect(eva.map(({ node }: { node: { outcome: string } }) => node.outcome)).toEqual(['DONE', 'UNKNOWN_CHANGESET']);
    expect(await api.errors(log, { day: '2026-02-30' }, ada)).toMatchObject([{ code: 'BAD_DATE', field: 'day' }]);
  });

  it('is closed to everybody else', async () => {
    expect(await api.errors(log)).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    expect(await api.errors(log, {}, eva)).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});
