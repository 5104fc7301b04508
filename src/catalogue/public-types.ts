import { vocabulary } from '../graph/vocabulary/vocabulary.js';

const open = [...vocabulary.nodes.values()].filter((type) => !type.private).map((type) => type.name);

/** Public types, and their interfaces and unions, each with the names of its types. */
export const publicTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...vocabulary.groups].map(([group, names]): [string, string[]] => [
    group,
    names.filter((name) => open.includes(name)),
  ]),
  ...open.map((name): [string, string[]] => [name, [name]]),
]);
