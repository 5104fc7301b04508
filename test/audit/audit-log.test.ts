import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { type AuditQuery, createAuditLog } from '../../src/audit/audit-log.js';
import { withAudit } from '../../src/audit/with-audit.js';
import { errors } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { actOf, person } from '../changesets/people.js';
import { openTestGraph } from '../engines/engine.js';

const admin = person('Ada', 'administrator');
const linh = person('Linh', 'editor', 'country/VN');
const minh = person('Minh', 'reviewer', 'country/VN');

let graph: Graph;

/** What each person did, by the name of the operation. */
const deeds = [
  [linh, 'old', '2026-09-01'],
  [linh, 'first', '2026-11-22'],
  [minh, 'second', '2026-11-22'],
  [linh, 'third', '2026-11-23'],
  [anonymous, 'fourth', '2026-11-23'],
] as const;

beforeAll(async () => {
  graph = await openTestGraph();
  for (const [viewer, operation, day] of deeds)
    await withAudit(graph, actOf(viewer, operation, `${day}T09:00:00.000Z`), undefined, async () => ({ result: 0 }));
});
afterAll(() => graph.close());

const read = (query: Partial<AuditQuery> = {}, viewer = admin) =>
  createAuditLog({ graph, today: () => '2026-11-23' }).read(viewer, { first: 50, ...query });
const operations = async (query?: Partial<AuditQuery>) => (await read(query)).items.map(({ operation }) => operation);

describe('the audit log', () => {
  it('shows an administrator the latest entries, the newest first', async () => {
    expect(await operations()).toEqual(['fourth', 'third', 'second', 'first']);
  });

  it('is read for a day, for a person, and for both', async () => {
    expect(await operations({ day: '2026-11-22' })).toEqual(['second', 'first']);
    expect(await operations({ actor: 'issuer|Linh' })).toEqual(['third', 'first', 'old']);
    expect(await operations({ day: '2026-11-22', actor: 'issuer|Linh' })).toEqual(['first']);
    expect(await operations({ actor: 'issuer|Nobody' })).toEqual([]);
  });

  it('comes in pages', async () => {
    const page = await read({ first: 3 });
    expect(page).toMatchObject({ hasMore: true, last: page.items[2]?.id });
    expect(await operations({ before: page.last })).toEqual(['first']);
  });

  it('is closed to everybody else', async () => {
    await expect(read({}, anonymous)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    await expect(read({}, minh)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(read({}, person('Ana', 'analyst'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('records a refusal by its code, and only the beginning of the given id', async () => {
    const audit = actOf(linh, 'refused', '2026-10-01T09:00:00.000Z');
    const refusing = withAudit(graph, audit, 'x'.repeat(10_000_000), async () => {
      throw errors.notAllowed({ roles: ['editor'], desks: [] });
    });
    await expect(refusing).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const [entry] = (await read({ day: '2026-10-01' })).items;
    expect(entry).toMatchObject({ outcome: 'NOT_ALLOWED', actor: 'issuer|Linh', roles: ['editor'] });
    expect(JSON.stringify(entry).length).toBeLessThan(1_000);
  });
});
