import { addDays } from '../../../day.js';
import type { Day } from '../../plan-request.js';
import type { StepContext } from '../context.js';
import { askingRules } from '../requirements/asking-rules.js';
import type { Network } from '../requirements/network.js';
import { milestoneTask } from '../time/shipment.js';
import { finishTimes } from '../time/timeline.js';
import { type Offer, offersFor } from '../work/offer.js';
import { placed } from '../work/placed.js';
import { isWhole, workOf } from '../work/work.js';

/** What makes work in a network unnecessary, by requirement, and what would do so but ends too early. */
export interface Credits {
  readonly used: ReadonlyMap<string, Offer>;
  readonly expired: ReadonlyMap<string, readonly Expired[]>;
}

/** Something that has ended on the day on which the work would be done. */
export interface Expired {
  readonly offer: Offer;
  /** Its last day. */
  readonly until: Day;
  /** The day on which the work would be done. */
  readonly day: Day;
}

/**
 * What is valid on the day on which the work would be done. This day depends on what else is unnecessary: all offers are
 * used first, and those that end before their day are removed, which delays later days, until nothing changes.
 */
export function creditsIn(context: StepContext, network: Network): Credits {
  const open = openOffers(context, network);
  const expired = new Map<string, readonly Expired[]>();
  for (;;) {
    if (open.size === 0) return { used: new Map(), expired };
    const used = new Map([...open].flatMap(([id, [best]]) => (best === undefined ? [] : [[id, best] as const])));
    const limited = [...used].filter(([, { until }]) => until !== undefined);
    if (limited.length === 0) return { used, expired };
    const dayOf = startDays(context, network, used);
    const gone = limited.flatMap(([id, offer]) => {
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

/** By requirement, the best first. What other work meets cannot be made shorter. */
function openOffers(context: StepContext, network: Network): Map<string, readonly Offer[]> {
  const { holdings, arrangements } = context;
  const ids = network.ids.filter((id) => holdings.has(id) || arrangements.has(id));
  if (ids.length === 0) return new Map();
  const rules = askingRules(network.ids, network.demands, network.needsOf);
  const offers = ids.map((id) => [id, offersFor(context, id, rules.get(id) ?? [])] as const);
  return new Map(offers.map(([id, each]) => [id, network.metBy.has(id) ? each.filter(isWhole) : each]));
}

/**
 * The day on which each would be done: when everything that it needs is ready, and the milestone over that it follows.
 * What is credited is ready immediately.
 */
function startDays(context: StepContext, network: Network, used: ReadonlyMap<string, Offer>): (id: string) => Day {
  const items = network.ids.map((id) => ({
    id,
    level: network.levels.get(id) ?? 'REQUIRED',
    needs: isWhole(used.get(id)) ? [] : network.needsOf(id),
    waits: [],
    work: workOf(context, network, id, used.get(id)),
  }));
  const { tasks, starts } = placed(context, items, network.demands);
  const finishes = finishTimes(tasks, 'typical');
  return (id) => {
    const follows = starts.get(id);
    const before = [...network.needsOf(id), ...(follows === undefined ? [] : [milestoneTask(follows)])];
    return addDays(context.planContext.request.asOf, Math.max(0, ...before.map((each) => finishes.get(each) ?? 0)));
  };
}
