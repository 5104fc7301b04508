import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

interface Totalled {
  readonly total?: number | null;
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
}

/** The total of a line of duty, or what is known of it: `12.5 %`, `at least 12.5 %`; undefined if nothing is. */
export function totalText({ total, atLeast, atMost }: Totalled): Message | undefined {
  if (total != null) return messages.rates.percent({ rate: total });
  if (atLeast != null && atMost != null) return messages.rates.between({ least: atLeast, most: atMost });
  if (atMost != null) return messages.rates.atMost({ rate: atMost });
  return atLeast == null ? undefined : messages.rates.atLeast({ rate: atLeast });
}
