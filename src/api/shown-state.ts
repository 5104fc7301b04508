import type { GraphQLResolveInfo } from 'graphql';
import type { Loaders } from './loaders.js';

/** A place in an answer, with those it lies in. */
type Path = GraphQLResolveInfo['path'];

/**
 * Which state of the knowledge the parts of an answer show, where it is another than what is published: what is followed
 * from a previewed plan is previewed too.
 */
export type ShownStates = WeakMap<Path, Loaders>;

/** What of a request says which state is shown. */
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

/** What reads the state that this place of the answer shows. */
export function loadersAt({ shownStates, loaders }: Showing, { path }: GraphQLResolveInfo): Loaders {
  for (let place: Path | undefined = path; place !== undefined; place = place.prev) {
    const own = shownStates.get(place);
    if (own !== undefined) return own;
  }
  return loaders;
}
