import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { roundPercent } from '../money/round.js';

/** What is known of a percentage: its value, or one or both of its bounds. */
export interface KnownPercent {
  readonly exact?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** `3.4 %`, `between 5 % and 50 %`, `at least 12.5 %`; undefined if nothing is known. */
export function percentText({ exact, min: least, max: most }: KnownPercent): Message | undefined {
  if (exact !== undefined) return messages.rates.percent({ rate: roundPercent(exact) });
  if (least !== undefined && most !== undefined) return messages.rates.between({ least, most });
  if (most !== undefined) return messages.rates.atMost({ rate: most });
  return least === undefined ? undefined : messages.rates.atLeast({ rate: least });
}
