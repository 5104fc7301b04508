import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { findLockOwner, type LockOwner } from '../graph/data-folder/lock-file.js';

const patienceMs = 30_000;

/** The process that serves the graph of a data folder. */
export type RunningServer = LockOwner & { readonly url: string };

/**
 * The server that has the data folder open; null if there is none. The lock file of a killed process remains, and
 * another process can have its number, so it counts only if a server answers at its address. Only the engine's lock
 * decides whether the folder can be opened.
 * @throws `SERVER_SILENT` if something listens at the address and does not answer
 */
export async function serverOf(config: Config): Promise<RunningServer | null> {
  const owner = config.neo4j === undefined ? await findLockOwner(config.data) : null;
  if (owner?.url === undefined) return null;
  return (await answers(owner.url)) ? { ...owner, url: owner.url } : null;
}

async function answers(url: string): Promise<boolean> {
  try {
    const health = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(patienceMs) });
    return health.ok;
  } catch (cause) {
    if (cause instanceof DOMException) throw errors.serverSilent({ url }, { cause });
    return false;
  }
}
