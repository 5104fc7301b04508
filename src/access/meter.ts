import { errors } from '../errors.js';
import { networkOf } from './network.js';
import { createRateLimiter } from './rate-limiter.js';
import type { Viewer } from './viewer.js';

/** Rate limits of single operations, in addition to that of all requests. */
export interface Meter {
  /** Counts one write of a viewer, or of the address if there is no token. @throws `TOO_MANY_WRITES` */
  write(viewer: Viewer, address: string): Promise<void>;
  /** Counts one report without a token. @throws `TOO_MANY_REPORTS` */
  report(address: string): Promise<void>;
}

/** Writes per person and minute. */
const writesAtMost = 120;
const seconds = 60;

/** Reports per address and hour. */
const reportsAtMost = 10;
const hour = 3600;

/** Counts in this process. */
export function createMeter(writes: number = writesAtMost, reports: number = reportsAtMost): Meter {
  const [bySubject, byNetwork] = [
    createRateLimiter({ points: writes, seconds }),
    createRateLimiter({ points: writes, seconds }),
  ];
  const reported = createRateLimiter({ points: reports, seconds: hour });
  return {
    async write(viewer, address) {
      const { subject } = viewer;
      const wait = await (subject === undefined ? byNetwork.consume(networkOf(address)) : bySubject.consume(subject));
      if (wait !== undefined) throw errors.tooManyWrites({ limit: writes, seconds, wait }, { retryAfter: wait });
    },
    async report(address) {
      const wait = await reported.consume(networkOf(address));
      if (wait !== undefined)
        throw errors.tooManyReports({ limit: reports, minutes: Math.ceil(wait / 60) }, { retryAfter: wait });
    },
  };
}
