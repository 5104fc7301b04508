import pLimit from 'p-limit';
import type { Comparing } from '../alerts/compare/comparing.js';
import { nextTurn } from '../event-loop.js';
import type { Navigator } from '../navigator/navigator.js';

interface Planners {
  readonly navigator: Navigator;
  readonly comparing: Comparing;
}

/**
 * The planners of one request: it makes one plan after another, whatever number of fields asks for one, and lets others go
 * on between them. As each caller has so many requests under way, no caller has more plans under way than that.
 * @param signal aborted when nobody waits any more: then no further plan is begun
 */
export function plansInTurn({ navigator, comparing }: Planners, signal: AbortSignal): Planners {
  const limit = pLimit(1);
  const inTurn = <T>(plan: () => Promise<T>): Promise<T> =>
    limit(async () => {
      await nextTurn();
      signal.throwIfAborted();
      return plan();
    });
  return {
    navigator: {
      entryPlan: (...given) => inTurn(() => navigator.entryPlan(...given)),
      compareMarkets: (...given) => inTurn(() => navigator.compareMarkets(...given)),
      entryPlanChanges: (...given) => inTurn(() => navigator.entryPlanChanges(...given)),
    },
    comparing: { compare: (...given) => inTurn(() => comparing.compare(...given)) },
  };
}
