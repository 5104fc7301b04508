import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from './loaders.js';

/** A place in an answer, with its parents. */
type Path = GraphQLResolveInfo['path'];

/**
 * The state of the knowledge that parts of an answer show, if it is not the published one: everything below a previewed
 * plan is previewed too.
 */
export type ShownStates = WeakMap<Path, Loaders>;

/** The part of a context that determines the shown state. */
interface Showing {
  readonly shownStates: ShownStates;
  /** Read what is published. */
  readonly loaders: Loaders;
}

/** From this place of the answer on, everything is read by these loaders. */
export const showFrom = (
  { shownStates }: Pick<Showing, 'shownStates'>,
  { path }: GraphQLResolveInfo,
  loaders: Loaders,
): void => void shownStates.set(path, loaders);

/** The loaders of the state that this place of the answer shows. */
export function loadersAt({ shownStates, loaders }: Showing, { path }: GraphQLResolveInfo): Loaders {
  for (let place: Path | undefined = path; place !== undefined; place = place.prev) {
    const own = shownStates.get(place);
    if (own !== undefined) return own;
  }
  return loaders;
}
