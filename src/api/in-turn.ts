import pLimit from 'p-limit';
import type { Comparing } from '../alerts/compare/comparing.js';
import { nextTurn } from '../event-loop.js';
import type { Navigator } from '../navigator/navigator.js';

/** Runs a long piece of a request's work when those before it are done, after other requests had their turn. */
export type InTurn = <T>(work: () => Promise<T> | T) => Promise<T>;

/**
 * The turns of one request: it does one long piece of work after another, whatever number of fields asks for one. As each
 * caller has so many requests under way, no caller has more plans under way than that.
 * @param signal aborted when nobody waits any more: then no further piece is begun
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

/** The planners of one request, each of whose plans is made in turn. */
export const plannersInTurn = ({ navigator, comparing }: Planners, inTurn: InTurn): Planners => ({
  navigator: {
    entryPlan: (...given) => inTurn(() => navigator.entryPlan(...given)),
    compareMarkets: (...given) => inTurn(() => navigator.compareMarkets(...given)),
    entryPlanChanges: (...given) => inTurn(() => navigator.entryPlanChanges(...given)),
  },
  comparing: { compare: (...given) => inTurn(() => comparing.compare(...given)) },
});
