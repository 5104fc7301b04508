import { z } from 'zod';
import type { Area } from '../../graph/generated/nodes.js';
import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

const territoriesOfCountry = statement(import.meta.url, 'territories-of-country');

/** The territories whose law applies in a country on a day. */
export interface LawInCountry {
  /** The country, and the blocs that it is a member of: all their law applies. */
  readonly whole: ReadonlySet<string>;
  /** The customs territories that it is part of, with the areas in which their law applies. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

const rows = z.array(z.object({ id: z.string(), areas: z.array(z.string()).nullish() }));

export async function lawInCountry(graph: Reader, country: string, day: string): Promise<LawInCountry> {
  const found = rows.parse(await graph.read(territoriesOfCountry, { country, day }));
  const whole = new Set(found.flatMap(({ id, areas }) => (areas ? [] : [id])));
  const parts = new Map<string, Set<string>>();
  for (const { id, areas } of found)
    if (areas && !whole.has(id)) parts.set(id, new Set([...(parts.get(id) ?? []), ...areas]));
  return { whole, parts };
}

/**
 * The parameters of a statement that finds facts of these territories: those whose law of the area applies or, for facts
 * of any area, all of them, with each part as `bloc/EU DUTY`.
 */
export function withinLaw({ whole, parts }: LawInCountry, area: Area | undefined) {
  if (area !== undefined)
    return { territories: [...whole, ...[...parts].flatMap(([id, areas]) => (areas.has(area) ? [id] : []))] };
  return {
    territories: [...whole, ...parts.keys()],
    whole: [...whole],
    parts: [...parts].flatMap(([id, areas]) => [...areas].map((each) => `${id} ${each}`)),
  };
}
