import { RateLimiterMemory } from 'rate-limiter-flexible';
import { errors } from '../errors.js';
import type { Viewer } from './viewer.js';

/** Counts what somebody does in a while, and refuses more than is allowed. */
export interface Meter {
  /** One write of a viewer. @throws `TOO_MANY_WRITES` */
  write(viewer: Viewer): Promise<void>;
}

/** Writes of one person in a minute. */
const writesAtMost = 120;
const seconds = 60;

/** Counts in this process. */
export function createMeter(points: number = writesAtMost): Meter {
  const writes = new RateLimiterMemory({ points, duration: seconds });
  return {
    async write(viewer) {
      const allowed = await writes.consume(viewer.subject ?? viewer.name).then(
        () => true,
        () => false,
      );
      if (!allowed) throw errors.tooManyWrites({ limit: points, seconds });
    },
  };
}
