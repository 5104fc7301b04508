import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { badUri } from './uri.js';

export type Credentials = {
  /** `neo4j://` spreads reads over a cluster, `bolt://` connects to one server. */
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
};

const settings: Config = {
  disableLosslessIntegers: true,
  // All records at once: the port returns whole answers anyway.
  fetchSize: -1,
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  maxTransactionRetryTime: 15_000,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  userAgent: 'landfall',
};

/**
 * The driver of one server or cluster. It connects on first use. Fails with `BAD_INPUT` on a URI that it cannot use.
 */
export function createDriver({ uri, username, password = '' }: Credentials): Driver {
  const token = username === undefined ? undefined : neo4j.auth.basic(username, password);
  try {
    return neo4j.driver(uri, token, settings);
  } catch (cause) {
    throw badUri(uri, cause);
  }
}
