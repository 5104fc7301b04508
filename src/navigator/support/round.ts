import type { TermsNode } from '../../graph/generated/nodes.js';
import { isWithin } from '../day.js';
import type { Day } from '../plan-request.js';

/** Whether a firm can apply on a day; `UNKNOWN` where no source says when. */
export type RoundStatus = 'OPEN' | 'EXPECTED' | 'CLOSED' | 'UNKNOWN';

/** Open from the first to the last day of application, or always where the terms say so. */
export function roundStatus({ opens, closes, standing }: TermsNode, day: Day): RoundStatus {
  if (opens === undefined && closes === undefined) return standing === true ? 'OPEN' : 'UNKNOWN';
  if (isWithin(opens, closes, day)) return 'OPEN';
  return opens !== undefined && day < opens ? 'EXPECTED' : 'CLOSED';
}
