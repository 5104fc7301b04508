import { groupBy } from '../../graph/group-by.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { areas } from '../coverage/areas.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanWarning } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { nameList, nodeName } from '../scope/names.js';
import { type CustomsTerritory, customsTerritoriesOf } from '../scope/territories.js';
import { conditionsOf } from '../traits/trigger.js';

/**
 * The customs territories that the market is part of on the day of entry: the areas in which their law applies, and those
 * in which it does not, such as value-added tax of the Union in its outermost regions.
 */
export function customsTerritories(facts: FactGraph, { target, entryOn }: PlanRequest): readonly PlanWarning[] {
  const parts = customsTerritoriesOf(facts, target, entryOn);
  if (parts.length === 0) return [];
  const country = nodeName(facts, target);
  const reached = new Set(parts.flatMap(({ properties }) => properties.areas));
  const own = areas.filter((area) => !reached.has(area));
  const alike = groupBy(parts, ({ properties: { areas: within, trait, absent } }) =>
    JSON.stringify([within, trait, absent]),
  );
  const message = [
    ...[...alike.values()].flatMap((each) => applying(facts, each)),
    ...(own.length === 0 ? [] : [messages.warnings.ownLawOnly({ country, areas: own })]),
  ];
  const about = [...new Set([target, ...parts.map(({ to }) => to)])].flatMap((id) => facts.find(id) ?? []);
  return [{ code: 'CUSTOMS_TERRITORY', message, about }];
}

/** @param parts customs territories whose law applies in the same areas and on the same condition */
function applying(facts: FactGraph, parts: readonly CustomsTerritory[]): readonly Message[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { trait: id = '', absent = false } = first.properties;
  const trait = facts.get(id, 'Trait');
  return [
    messages.warnings.customsTerritory({
      country: nodeName(facts, first.from),
      territories: nameList(
        facts,
        parts.map(({ to }) => to),
      ),
      areas: areas.filter((area) => first.properties.areas.includes(area)),
      conditions: trait === undefined ? [] : conditionsOf([{ trait, trigger: { absent } }]),
    }),
  ];
}
