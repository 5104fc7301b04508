import { groupBy } from '../../graph/group-by.js';
import { isNational, subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import type { Entry } from './entry.js';

/** The class for which a class counts in a search: a national line counts for its subheading of the HS. */
export function unitOf({ id, type, code }: Entry, has: (id: string) => boolean): string {
  if (type !== 'ProductClass' || code === undefined || !isNational(code)) return id;
  const above = `hs/${subheadingOf(code)}`;
  return has(above) ? above : id;
}

/** What the searches find: each thing with its lines, by its id. */
export function unitsOf(byId: ReadonlyMap<string, Entry>): ReadonlyMap<string, readonly Entry[]> {
  return groupBy([...byId.values()], (entry) => unitOf(entry, (id) => byId.has(id)));
}

/** Ids of the classes above a class in its scheme, by the beginnings of its code: `hs/3304` and `hs/33` of `hs/330499`. */
export function above({ id, type, code }: Entry): string[] {
  if (type !== 'ProductClass' || code === undefined) return [];
  const scheme = id.slice(0, id.length - code.length);
  return [4, 2].filter((digits) => digits < code.length).map((digits) => `${scheme}${code.slice(0, digits)}`);
}
