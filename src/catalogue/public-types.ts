import { nearestWords } from '../errors/nearest-words.js';
import { errors } from '../errors.js';
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

/**
 * The given names of types or interfaces, checked; undefined if absent.
 * @throws `UNKNOWN_TYPE`
 */
export function typesArgument(given: readonly string[] | null | undefined): readonly string[] | undefined {
  const unknown = given?.find((name) => !publicTypes.has(name));
  if (unknown === undefined) return given ?? undefined;
  throw errors.unknownType(
    { given: unknown, nearest: nearestWords([...publicTypes.keys()], unknown) },
    { field: 'types' },
  );
}
