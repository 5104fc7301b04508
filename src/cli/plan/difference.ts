import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

/** The differences of the least, of the typical and of the most, each by itself; an unknown one is null. */
interface Differences {
  readonly min: number | null;
  readonly typical: number | null;
  readonly max: number | null;
}

/**
 * `typically 10 days less`; `a narrower range` if no more than the least or the most differs, as an answer never widens
 * it. Undefined if nothing is known to change.
 * @param shown an amount as text
 */
export function difference(
  { min, typical, max }: Differences,
  shown: (amount: number) => Message | undefined,
): Message | undefined {
  if (typical != null && typical !== 0) {
    const amount = shown(Math.abs(typical));
    return amount && (typical > 0 ? messages.planPage.more({ amount }) : messages.planPage.less({ amount }));
  }
  return [min, max].some((bound) => bound != null && bound !== 0) ? messages.planPage.narrower() : undefined;
}
