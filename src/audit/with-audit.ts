import type { Viewer } from '../access/viewer.js';
import type { Day } from '../day.js';
import { LandfallError } from '../errors.js';
import type { Graph, Transaction } from '../graph/port.js';
import { timeId } from '../graph/records/time-id.js';
import { type AuditEntry, auditEntries } from './entry.js';

/** Who does what, in which operation and request. Every write needs it. */
export interface AuditContext {
  readonly viewer: Viewer;
  /** The mutation or the command: `publishChangeset`. */
  readonly operation: string;
  readonly requestId: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The day of `at`, in the time zone of the server. */
  readonly day: Day;
}

/**
 * Runs a write in one transaction with its entry in the audit log: both are committed, or neither. A refusal of a known
 * person is logged in a transaction of its own; the denial log counts those of others. Every write of a person goes
 * through here.
 * @param target id of the object; undefined if there is none yet
 * @throws what `work` throws
 */
export async function withAudit<Done>(
  graph: Graph,
  audit: AuditContext,
  target: string | undefined,
  work: (transaction: Transaction) => Promise<{ readonly result: Done; readonly target?: string }>,
): Promise<Done> {
  try {
    return await graph.transaction(async (transaction) => {
      const { result, target: found = target } = await work(transaction);
      await auditEntries.put(transaction, [entryOf(audit, found, 'DONE')]);
      return result;
    });
  } catch (failure) {
    await recordRefusal(graph, audit, target, failure);
    throw failure;
  }
}

/**
 * Does what comes before a write, outside a transaction, such as reading the input. A refusal is logged as one of the
 * write.
 * @throws what `work` throws
 */
export async function withRefusalAudit<Done>(
  graph: Graph,
  audit: AuditContext,
  work: () => Promise<Done>,
): Promise<Done> {
  try {
    return await work();
  } catch (failure) {
    await recordRefusal(graph, audit, undefined, failure);
    throw failure;
  }
}

/**
 * Logs the refusal of a known person. If the engine does not answer, nothing can be logged, and nothing was done.
 * Without a token anybody could fill the disk: `payload` has such refusals counted.
 */
async function recordRefusal(
  graph: Graph,
  audit: AuditContext,
  target: string | undefined,
  failure: unknown,
): Promise<void> {
  if (audit.viewer.subject === undefined) return;
  if (failure instanceof LandfallError && failure.kind === 'unavailable') return;
  const outcome = failure instanceof LandfallError ? failure.code : 'FAULT';
  await graph.transaction((transaction) => auditEntries.put(transaction, [entryOf(audit, target, outcome)]));
}

/** The entry of an act. @param outcome `DONE`, or the code of a refusal */
export function entryOf(
  { viewer, operation, requestId, at, day }: AuditContext,
  target: string | undefined,
  outcome: string,
): AuditEntry {
  return {
    id: timeId('audit'),
    at,
    day,
    actor: viewer.subject ?? null,
    name: viewer.name,
    roles: [...viewer.roles],
    operation,
    target: target?.slice(0, 200) ?? null,
    outcome,
    requestId,
    times: 1,
    from: null,
  };
}
