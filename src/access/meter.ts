import { errors } from '../errors.js';
import { createLimiter, networkOf } from './limiter.js';
import type { Viewer } from './viewer.js';

/** Counts what somebody does in a while, and refuses more than is allowed. */
export interface Meter {
  /** One write of a viewer; of whoever shows no token, by the address. @throws `TOO_MANY_WRITES` */
  write(viewer: Viewer, address: string): Promise<void>;
  /** One report that came without a token. @throws `TOO_MANY_REPORTS` */
  report(address: string): Promise<void>;
}

/** Writes of one person in a minute. */
const writesAtMost = 120;
const seconds = 60;

/** Reports from one address in an hour. */
const reportsAtMost = 10;
const hour = 3600;

/** Counts in this process. */
export function createMeter(writes: number = writesAtMost, reports: number = reportsAtMost): Meter {
  const [ofBearer, ofAddress] = [
    createLimiter({ points: writes, seconds }),
    createLimiter({ points: writes, seconds }),
  ];
  const takeReport = createLimiter({ points: reports, seconds: hour });
  return {
    async write(viewer, address) {
      const { subject } = viewer;
      const wait = await (subject === undefined ? ofAddress(networkOf(address)) : ofBearer(subject));
      if (wait !== undefined) throw errors.tooManyWrites({ limit: writes, seconds });
    },
    async report(address) {
      const wait = await takeReport(networkOf(address));
      if (wait !== undefined) throw errors.tooManyReports({ limit: reports, minutes: Math.ceil(wait / 60) });
    },
  };
}
