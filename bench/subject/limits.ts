import { defaultLimits, type Limits } from '../../src/api/limits/limits.js';

/** The limits of a server, without those per minute: the bench is one caller that sends requests at full speed. */
export const benchLimits: Limits = {
  ...defaultLimits,
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  costPerMinute: Number.MAX_SAFE_INTEGER,
};
