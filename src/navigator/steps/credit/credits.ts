import { addDays } from '../../day.js';
import type { Day } from '../../plan-request.js';
import type { StepContext } from '../context.js';
import { askingRules } from '../requirements/asking-rules.js';
import type { Network } from '../requirements/network.js';
import { finishTimes } from '../time/timeline.js';
import { type Offer, offersFor } from './offer.js';
import { isWhole, waitingLength, workOf } from './work.js';

/** What spares work in a network, by requirement, and what would have but ends too soon. */
export interface Credits {
  readonly used: ReadonlyMap<string, Offer>;
  readonly expired: ReadonlyMap<string, readonly Expired[]>;
}

/** Something that is gone on the day on which the work would be done. */
export interface Expired {
  readonly offer: Offer;
  /** Its last day. */
  readonly until: Day;
  /** On which the work would be done. */
  readonly day: Day;
}

/**
 * What is valid on the day on which the work would be done. That day depends on what else is spared: all is taken as valid
 * first, and what turns out to end before its day is taken away, which makes later days later, until nothing changes.
 */
export function creditsIn(context: StepContext, network: Network): Credits {
  const open = openOffers(context, network);
  const expired = new Map<string, readonly Expired[]>();
  for (;;) {
    const used = new Map([...open].flatMap(([id, [best]]) => (best === undefined ? [] : [[id, best] as const])));
    const dayOf = startDays(context, network, used);
    const gone = [...used].flatMap(([id, offer]) => {
      const [{ until }, day] = [offer, dayOf(id)];
      return until !== undefined && until < day ? [[id, { offer, until, day }] as const] : [];
    });
    if (gone.length === 0) return { used, expired };
    for (const [id, each] of gone) {
      expired.set(id, [...(expired.get(id) ?? []), each]);
      open.set(id, (open.get(id) ?? []).slice(1));
    }
  }
}

/** By requirement, the best first. What is met by something else is not made shorter. */
function openOffers(context: StepContext, network: Network): Map<string, readonly Offer[]> {
  const { holdings, arrangements } = context;
  const ids = network.ids.filter((id) => holdings.has(id) || arrangements.has(id));
  if (ids.length === 0) return new Map();
  const rules = askingRules(network.ids, network.demands, network.needsOf);
  const offers = ids.map((id) => [id, offersFor(context, id, rules.get(id) ?? [])] as const);
  return new Map(offers.map(([id, each]) => [id, network.metBy.has(id) ? each.filter(isWhole) : each]));
}

/** On which day each would be done, if it had to be: when all that it needs is there. What is spared is there at once. */
function startDays(context: StepContext, network: Network, used: ReadonlyMap<string, Offer>): (id: string) => Day {
  const tasks = network.ids.map((id) => ({
    id,
    needs: isWhole(used.get(id)) ? [] : network.needsOf(id),
    length: waitingLength(workOf(context, network, id, used.get(id))),
    counts: true,
  }));
  const finishes = finishTimes(tasks, 'typical');
  return (id) => {
    const start = Math.max(0, ...network.needsOf(id).map((need) => finishes.get(need) ?? 0));
    return addDays(context.planContext.request.asOf, start);
  };
}
