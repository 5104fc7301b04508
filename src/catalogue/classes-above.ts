import type { Reader } from '../graph/port.js';
import { relationOf } from '../graph/vocabulary/relation-of.js';
import { follow } from './relations/follow.js';

/** Levels of classes: a national line has seven. */
const levels = 10;

/**
 * Each of these classes, and the classes above it. One statement for each level, regardless of the number of classes.
 */
export async function classesAbove(
  graph: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const parents = new Map<string, readonly string[]>();
  let open = [...new Set(ids)];
  for (let level = 0; level < levels && open.length > 0; level += 1) {
    const ends = await follow(graph, partOf, open);
    open.forEach(
      (id, place) =>
        void parents.set(
          id,
          (ends[place] ?? []).map(({ node }) => node.id),
        ),
    );
    open = [...new Set(open.flatMap((id) => parents.get(id) ?? []))].filter((id) => !parents.has(id));
  }
  return new Map(ids.map((id) => [id, above(parents, id)]));
}

function above(parents: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (found.has(each)) continue;
    found.add(each);
    open.push(...(parents.get(each) ?? []));
  }
  return found;
}

const partOf = relationOf('ProductClass', 'partOf');
