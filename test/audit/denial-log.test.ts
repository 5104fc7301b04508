import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Denial } from '../../src/access/denial.js';
import { anonymous } from '../../src/access/viewer.js';
import { createAuditLog } from '../../src/audit/audit-log.js';
import { createDenialLog, type DenialLog } from '../../src/audit/denial-log.js';
import { errors } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { person } from '../changesets/people.js';
import { clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { until } from '../until.js';

const today = '2026-11-23';
const admin = person('Ada', 'administrator');
const linh = person('Linh', 'editor', 'country/VN');

/** A request with a token that is not valid. */
const forged = (address: string): Denial => ({
  viewer: anonymous,
  address,
  operation: 'request',
  outcome: 'BAD_TOKEN',
  requestId: `from ${address}`,
});

const graphs: Graph[] = [];
let graph: Graph;
let denialLog: DenialLog;
const warned: unknown[] = [];
const log = pino({ level: 'warn' }, { write: (line: string) => void warned.push(JSON.parse(line).msg) });

const counting = (over: Graph, everyMs = 60_000): DenialLog =>
  createDenialLog({
    graph: over,
    clock: clockAt(`${today}T09:00:00.000Z`),
    log,
    everyMs,
  });

beforeEach(async () => {
  for (const each of graphs.splice(0)) await each.close();
  graph = await openTestGraph();
  graphs.push(graph);
  denialLog = counting(graph);
});
afterAll(async () => {
  for (const each of graphs) await each.close();
});

async function logged() {
  const { items } = await createAuditLog({ graph, today: () => today }).read(admin, { first: 200 });
  return items;
}

describe('denials', () => {
  it('are one entry for each network, with how often it was, and the first request', async () => {
    for (const address of ['192.0.2.1', '2001:db8::1', '192.0.2.1', '2001:db8::2', '192.0.2.1'])
      denialLog.note(forged(address));
    await denialLog.write();
    const entries = await logged();
    expect(
      entries.map(({ from, times, requestId }) => ({ from, times, requestId })).sort((a, b) => a.times - b.times),
    ).toEqual([
      { from: '2001:db8:0:0::/64', times: 2, requestId: 'from 2001:db8::1' },
      { from: '192.0.2.1', times: 3, requestId: 'from 192.0.2.1' },
    ]);
    expect(entries[0]).toMatchObject({
      actor: null,
      operation: 'request',
      outcome: 'BAD_TOKEN',
      at: `${today}T09:00:00.000Z`,
    });
  });

  it('are distinguished by the caller, the operation and the reason', async () => {
    const write = {
      viewer: linh,
      address: '192.0.2.1',
      operation: 'addChanges',
      outcome: 'TOO_MANY_WRITES',
      requestId: '1',
    };
    for (const other of [
      {},
      { address: '192.0.2.9' },
      { operation: 'comment' },
      { outcome: 'NOT_ALLOWED' },
      { viewer: admin },
    ])
      denialLog.note({ ...write, ...other });
    await denialLog.write();
    const told = (await logged()).map(
      ({ actor, operation, outcome, times }) => `${actor} ${operation} ${outcome} ${times}`,
    );
    expect(told.sort()).toEqual([
      'issuer|Ada addChanges TOO_MANY_WRITES 1',
      'issuer|Linh addChanges NOT_ALLOWED 1',
      'issuer|Linh addChanges TOO_MANY_WRITES 2',
      'issuer|Linh comment TOO_MANY_WRITES 1',
    ]);
  });

  it('are few entries however many come, and none is left uncounted', async () => {
    for (let count = 0; count < 1_000; count += 1)
      denialLog.note(forged(`192.0.${Math.floor(count / 250)}.${count % 250}`));
    await denialLog.write();
    const entries = await logged();
    expect(entries.length).toBe(51);
    expect(entries.reduce((sum, { times }) => sum + times, 0)).toBe(1_000);
    expect(entries.filter(({ from }) => from === null)).toMatchObject([{ name: 'others', actor: null, times: 950 }]);
  });

  it('are written automatically after a while, once', async () => {
    const soon = counting(graph, 5);
    soon.note(forged('192.0.2.1'));
    await until(async () => (await logged()).length > 0);
    await soon.write();
    expect(await logged()).toHaveLength(1);
  });

  it('are kept if they cannot be written, and written later', async () => {
    let isGone = true;
    const failing = counting({
      ...graph,
      transaction: (work) =>
        isGone
          ? Promise.reject(errors.engineUnavailable({ uri: 'bolt://gone', reason: 'gone' }))
          : graph.transaction(work),
    });
    failing.note(forged('192.0.2.1'));
    await failing.write();
    expect(warned).toEqual(['refused requests could not be written to the audit log and will be written later']);
    failing.note(forged('192.0.2.1'));
    isGone = false;
    await failing.write();
    expect((await logged()).map(({ times }) => times)).toEqual([2]);
  });
});
