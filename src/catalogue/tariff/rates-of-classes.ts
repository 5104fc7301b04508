import { z } from 'zod';
import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import type { Reader, Row } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import { storedSchedules } from '../../graph/tariff-schedule.js';
import { codeOf } from '../../graph/vocabulary/code-of.js';
import type { TariffRate } from '../../graph/vocabulary/stated-rate.js';
import { tariffRate } from '../../graph/vocabulary/tariff.js';
import { lawInCountry, withinLaw } from '../lists/law-in-country.js';
import { readNode } from '../rows.js';

const ratesOf = statement(import.meta.url, 'rates-of-classes');

/** A rate with the class that it covers. */
export interface ClassRate {
  readonly class: ProductClassNode;
  readonly stated: TariffRate;
}

/**
 * What the tariff schedules of a country state on a day, for each of these classes: each column's rate of the class, from
 * the nearest class that has one, and the rates that classes and lines below it have of their own. In the order of the
 * codes, and for one class in that of the columns.
 */
export async function ratesOfClasses(
  graph: Reader,
  country: string,
  day: string,
  ids: readonly string[],
): Promise<(readonly ClassRate[])[]> {
  const { territories } = withinLaw(await lawInCountry(graph, country, day), 'DUTY');
  const schedules = (await storedSchedules(graph)).filter(({ territory }) => territories.includes(territory));
  if (schedules.length === 0) return ids.map(() => []);
  const rows = await graph.read(ratesOf, {
    classes: [...new Set(ids)],
    columns: schedules.flatMap(({ columns }) => columns),
    schemes: schedules.map(({ id }) => id),
    day,
  });
  const found = groupBy(rows.map(readRate), ({ asked }) => asked);
  return ids.map((id) => inOrder(found.get(id) ?? []));
}

interface FoundRate extends ClassRate {
  readonly asked: string;
  readonly isBelow: boolean;
}

const place = z.object({ asked: z.string(), isBelow: z.boolean() });

function readRate(row: Row): FoundRate {
  const node = readNode(row);
  if (node?.__typename !== 'ProductClass') throw new Error('a rate covers something else than a product class');
  return { ...place.parse(row), class: node, stated: tariffRate({ ...row, covers: node.id }) };
}

function inOrder(rates: readonly FoundRate[]): ClassRate[] {
  const columns = [...groupBy(rates, ({ stated }) => stated.schedule).values()];
  return columns
    .flatMap((column) => [
      ...nearest(column.filter(({ isBelow }) => !isBelow)),
      ...column.filter((each) => each.isBelow),
    ])
    .sort(
      (a, b) =>
        compareText(codeOf(a.class.id), codeOf(b.class.id)) || compareText(a.stated.schedule, b.stated.schedule),
    )
    .map(({ class: of, stated }) => ({ class: of, stated }));
}

/** The codes of classes become longer from level to level. */
function nearest(above: readonly FoundRate[]): readonly FoundRate[] {
  const longest = Math.max(...above.map(({ class: { id } }) => codeOf(id).length));
  return above.filter(({ class: { id } }) => codeOf(id).length === longest).slice(0, 1);
}
