import neo4j, { type Driver } from 'neo4j-driver';
import { shownUri } from './uri.js';

export type Credentials = {
  /** `neo4j://` spreads reads over a cluster, `bolt://` speaks to one server. */
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
};

/** All records at once: the port hands over whole answers anyway. */
const ALL = -1;

/** The driver of one server or cluster. It connects when it is first used. Fails with `BAD_INPUT` on a URI it cannot take. */
export function createDriver({ uri, username, password = '' }: Credentials): Driver {
  shownUri(uri);
  return neo4j.driver(uri, username === undefined ? undefined : neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    fetchSize: ALL,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'landfall',
  });
}
