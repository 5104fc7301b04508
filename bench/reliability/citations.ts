import { z } from 'zod';
import type { Reader } from '../../src/graph/port.js';
import { statement } from '../../src/graph/statement.js';
import { actsOf, type Group, groups } from './world.js';

const citations = statement(import.meta.url, 'citations');
const row = z.object({ id: z.string(), marker: z.string().nullable(), sequence: z.number() });

/** The result of one read: the different markers of each group (one, unless a write was torn), and the sequences. */
export interface Seen {
  readonly markers: ReadonlyMap<Group, ReadonlySet<string | null>>;
  readonly sequence: number;
}

/** Reads all acts in one statement. */
export async function look(reader: Reader): Promise<Seen> {
  const rows = z.array(row).parse(await reader.read(citations, { ids: groups.flatMap(actsOf) }));
  const markers = groups.map((group): [Group, Set<string | null>] => {
    const own = new Set(actsOf(group));
    return [group, new Set(rows.filter(({ id }) => own.has(id)).map(({ marker }) => marker))];
  });
  return { markers: new Map(markers), sequence: Math.max(...rows.map(({ sequence }) => sequence)) };
}

export const isTorn = ({ markers }: Seen): boolean => [...markers.values()].some((each) => each.size !== 1);
