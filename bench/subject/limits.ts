import { defaultLimits, type Limits } from '../../src/api/limits/limits.js';

/** The limits of a server, but for those of a minute: the bench is one caller that asks as fast as it can. */
export const benchLimits: Limits = {
  ...defaultLimits,
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  costPerMinute: Number.MAX_SAFE_INTEGER,
};
