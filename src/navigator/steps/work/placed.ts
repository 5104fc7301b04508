import type { RuleSide } from '../../../graph/generated/nodes.js';
import type { StepContext } from '../context.js';
import type { Demand } from '../requirements/demand.js';
import { lengthOf } from '../time/day-range.js';
import { placementOf } from '../time/placement.js';
import { type Placeable, type Shipment, shipmentOf } from '../time/shipment.js';
import { type Item, isWork } from './item.js';
import { remainingDays } from './work.js';

/**
 * Items among the milestones of the first shipment.
 * @param items each after everything that it needs
 * @param demands of the rules that ask for them
 */
export function placed(context: StepContext, items: readonly Item[], demands: readonly Demand[]): Shipment {
  const sides = sidesOf(demands);
  const { mode } = context.planContext.request;
  const placeables = items.flatMap((item): Placeable[] => {
    const { id, needs, waits, work, level } = item;
    const requirement = context.requirementGraph.prerequisites.get(id)?.requirement;
    if (requirement === undefined) return [];
    const own = sides.get(id);
    const asking = level === 'OPTIONAL' ? own?.advised : own?.asked;
    return [
      {
        id,
        needs: waits.length === 0 ? needs : [...needs, ...waits],
        placement: placementOf(requirement, asking ?? noSides, mode),
        length: lengthOf(remainingDays(work)),
        role: isWork(item) ? 'WORK' : level === 'OPTIONAL' ? 'ADVICE' : 'DONE',
      },
    ];
  });
  return shipmentOf(placeables, mode);
}

const noSides: ReadonlySet<RuleSide> = new Set();

/** The sides of the rules that ask for each requirement directly, and of those that advise it. */
interface Sides {
  readonly asked: Set<RuleSide>;
  readonly advised: Set<RuleSide>;
}

function sidesOf(demands: readonly Demand[]): ReadonlyMap<string, Sides> {
  const sides = new Map<string, Sides>();
  for (const { requirement, level, by } of demands) {
    const own = sides.get(requirement) ?? { asked: new Set(), advised: new Set() };
    (level === 'OPTIONAL' ? own.advised : own.asked).add(by.side);
    sides.set(requirement, own);
  }
  return sides;
}
