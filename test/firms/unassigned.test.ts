import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirmIdentity, firmKey, legacyFirmKey, subjectKey } from '../../src/access/firm-key.js';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import { type Watch, watches } from '../../src/alerts/watches/watch.js';
import { auditEntries } from '../../src/audit/entry.js';
import { findFirm, firms as firmRecords, idOfUnassignedFirm } from '../../src/firms/firm.js';
import type { Firms } from '../../src/firms/firms.js';
import { savedPlanRecords } from '../../src/firms/saved-plan.js';
import type { Graph } from '../../src/graph/port.js';
import { act, viewer } from './viewers.js';
import { cream, openWorld, question, seoul } from './world.js';

const issuer = 'https://id.example';
const asFirm: FirmIdentity = { issuer, claim: 'firm', value: 'acme' };
const asPerson: FirmIdentity = { issuer, claim: 'sub', value: 'acme' };
const bearing = (identity: FirmIdentity, subject: string): Viewer => viewer('company', subject, firmKey(identity));
const [employee, person] = [bearing(asFirm, `${issuer}|u-1`), bearing(asPerson, subjectKey(issuer, 'acme'))];
const operator = act({ ...anonymous, subject: 'command line', name: 'command line' }, 'assignFirm');

let graph: Graph;
let firms: Firms;
beforeEach(async () => {
  ({ graph, firms } = await openWorld());
});
afterEach(() => graph.close());

const kept = (id: string, owner: string, firm: string): Watch => ({
  id,
  owner,
  firm,
  label: 'Creams',
  createdAt: '2026-11-01T00:00:00.000Z',
  market: 'country/DE',
  home: 'country/KR',
  question,
  sequence: 1,
  due: null,
  failures: 0,
});

/** A firm as it was stored before: everything under the key that a person and a firm of that name shared. */
async function keptBefore(): Promise<{ company: string; plan: string }> {
  const writer = bearing({ issuer, claim: 'firm', value: 'for a while' }, 'somebody');
  await firms.saveCompany(act(writer), seoul);
  await firms.saveProduct(act(writer), cream);
  const plan = await firms.savePlan(act(writer), { label: 'To Germany', language: 'en', question, sequence: 3 });
  const record = await findFirm(graph, writer);
  if (record === undefined) throw new Error('the company was not saved');
  const former = idOfUnassignedFirm(legacyFirmKey(asFirm));
  await graph.transaction(async (transaction) => {
    await firmRecords.put(transaction, [{ ...record, id: former }]);
    await firmRecords.drop(transaction, [record.id]);
    await savedPlanRecords.put(transaction, [{ ...plan, owner: former }]);
    await watches.put(transaction, [
      kept('watch/employee', `${issuer}|u-1`, legacyFirmKey(asFirm)),
      kept('watch/person', subjectKey(issuer, 'acme'), legacyFirmKey(asFirm)),
    ]);
  });
  return { company: record.company, plan: plan.id };
}

const firmsOfWatches = async () => {
  const all = await watches.byIds(graph, ['watch/employee', 'watch/person']);
  return Object.fromEntries(all.map(({ id, firm }) => [id, firm]));
};

describe('a person and a firm of one name', () => {
  it('keep two companies, and neither reads the other’s', async () => {
    await firms.saveCompany(act(employee), seoul);
    expect(await firms.find(person)).toBeUndefined();
    expect(await firms.ownIds(person)).toEqual(new Set());
    await firms.saveCompany(act(person), seoul);
    const [one, other] = [await firms.find(employee), await firms.find(person)];
    expect(one?.company).toBeDefined();
    expect(one?.company).not.toBe(other?.company);
    await firms.removeCompany(act(person));
    expect(await firms.find(employee)).toEqual(one);
  });
});

describe('a firm from before the two were distinguished', () => {
  it('is reached by nobody, and counted', async () => {
    const { company, plan } = await keptBefore();
    for (const each of [employee, person]) {
      expect(await firms.find(each)).toBeUndefined();
      expect(await firms.ownIds(each)).toEqual(new Set());
      expect(await firms.savedPlan(each, plan)).toBeUndefined();
      expect(await firms.savedPlans(each, { first: 10 })).toEqual([]);
    }
    expect(await firms.unassigned.count()).toBe(1);
    expect(await firms.unassigned.list(10)).toMatchObject([{ company, name: 'Hanbit' }]);
  });

  it.each([
    ['the firm', asFirm, employee, person, 'watch/employee', 'watch/person'],
    ['the person', asPerson, person, employee, 'watch/person', 'watch/employee'],
  ])(
    'becomes %s with all that is its own, and nothing of the other’s',
    async (_, identity, owner, other, own, left) => {
      const { company, plan } = await keptBefore();
      expect(await firms.unassigned.assign(operator, identity)).toBe(company);
      expect(await firms.find(owner)).toMatchObject({ company });
      expect((await firms.ownIds(owner)).size).toBe(2);
      expect(await firms.savedPlan(owner, plan)).toMatchObject({ label: 'To Germany' });
      expect(await firms.find(other)).toBeUndefined();
      expect(await firms.savedPlan(other, plan)).toBeUndefined();
      expect(await firmsOfWatches()).toEqual({ [own]: firmKey(identity), [left]: legacyFirmKey(asFirm) });
      expect(await firms.unassigned.count()).toBe(0);
    },
  );

  it('is assigned once, and the audit log says so', async () => {
    const { company } = await keptBefore();
    await firms.unassigned.assign(operator, asFirm);
    await expect(firms.unassigned.assign(operator, asPerson)).rejects.toMatchObject({ code: 'NO_UNASSIGNED_FIRM' });
    const entries = await auditEntries.by(graph, 'day', [operator.at.slice(0, 10)], { first: 50 });
    const own = entries.filter(({ operation }) => operation === 'assignFirm');
    expect(own.map(({ outcome, target, name }) => [outcome, target, name]).sort()).toEqual([
      ['DONE', company, 'command line'],
      ['NO_UNASSIGNED_FIRM', null, 'command line'],
    ]);
  });

  it('takes the place of no company that was saved since', async () => {
    await keptBefore();
    await firms.saveCompany(act(employee), seoul);
    const since = await firms.find(employee);
    await expect(firms.unassigned.assign(operator, asFirm)).rejects.toMatchObject({ code: 'FIRM_HAS_COMPANY' });
    expect(await firms.find(employee)).toEqual(since);
    expect(await firms.unassigned.count()).toBe(1);
  });
});
