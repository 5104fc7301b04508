import pLimit from 'p-limit';
import type { Comparing } from '../alerts/compare/comparing.js';
import { nextTurn } from '../event-loop.js';
import type { Navigator } from '../navigator/navigator.js';

/** Runs a long task of a request after its earlier ones, and after other requests have had their turn. */
export type InTurn = <T>(work: () => Promise<T> | T) => Promise<T>;

/**
 * The turns of one request: it does one long task after another, regardless of how many fields need one. As the
 * requests of a caller in progress are limited, so are the plans of a caller in progress.
 * @param signal aborted when nobody waits any more: then no further task starts
 */
export function createInTurn(signal: AbortSignal): InTurn {
  const limit = pLimit(1);
  return (work) =>
    limit(async () => {
      await nextTurn();
      signal.throwIfAborted();
      return work();
    });
}

interface Planners {
  readonly navigator: Navigator;
  readonly comparing: Comparing;
}

/** The planners of one request, which make each plan in its turn. */
export const plannersInTurn = ({ navigator, comparing }: Planners, inTurn: InTurn): Planners => ({
  navigator: {
    entryPlan: (...given) => inTurn(() => navigator.entryPlan(...given)),
    compareMarkets: (...given) => inTurn(() => navigator.compareMarkets(...given)),
    entryPlanChanges: (...given) => inTurn(() => navigator.entryPlanChanges(...given)),
  },
  comparing: { compare: (...given) => inTurn(() => comparing.compare(...given)) },
});
