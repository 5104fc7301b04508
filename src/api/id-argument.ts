import { commons } from '../access/viewer.js';
import { namedBloc } from '../catalogue/blocs.js';
import { isKnown, type Named, nearest } from '../catalogue/nearest.js';
import { nearestWords } from '../errors/nearest-words.js';
import { errors } from '../errors.js';
import { codeOf } from '../graph/vocabulary/code-of.js';
import { unreadCountry } from '../navigator/input/known.js';
import { countryIn, oneCountryIn } from '../navigator/input/values.js';
import { withNearest } from '../navigator/input/with-nearest.js';
import { classIdText } from '../written/code-text.js';
import type { Context } from './context.js';

/** An id in a filter; the code in that of a class can be written as codes are printed. @throws `UNKNOWN_ID` with the nearest matches */
export async function idArgument(
  context: Context,
  what: Exclude<Named, 'country'>,
  given: string,
  field: string,
): Promise<string> {
  const index = await context.index();
  const id = what === 'class' ? classIdText(given) : given;
  if (isKnown(index, what, id)) return id;
  throw errors.unknownId({ given, what, nearest: nearest(index, what, id) }, { field });
}

/**
 * The id of the country that a code or a name means.
 * @throws `UNKNOWN_COUNTRY`, `AMBIGUOUS_COUNTRY` and `BLOC_AS_TARGET`, with candidates
 */
export async function countryArgument(context: Context, given: string, field: string): Promise<string> {
  const [named, index] = [countryIn(given, field), await context.index()];
  if (isKnown(index, 'country', named.id)) return named.id;
  throw await withNearest(unreadCountry(named, context.today()), context.catalogue);
}

/**
 * The id of a country or a bloc by its code, its id or its name.
 * @throws `UNKNOWN_COUNTRY` and `AMBIGUOUS_COUNTRY`, with candidates
 */
export async function territoryArgument(context: Context, given: string, field: string): Promise<string> {
  const index = await context.index();
  const bloc = namedBloc(index, given);
  if (bloc !== undefined) return bloc;
  const { id } = oneCountryIn(given, field);
  if (isKnown(index, 'country', id)) return id;
  throw errors.unknownMarket({ given, nearest: nearest(index, 'territory', given) }, { field });
}

/**
 * The id of a desk: `commons`, a territory, or one of the viewer's own, which need not be published yet.
 * @throws `UNKNOWN_ID` with the nearest ids
 */
export async function deskArgument({ index: nameIndex, viewer }: Context, given: string): Promise<string> {
  const desks = [commons, ...(await nameIndex()).ids('Territory')];
  if (desks.includes(given) || viewer.desks.has(given)) return given;
  const code = given.trim().toUpperCase();
  const coded = desks.filter((desk) => codeOf(desk) === code);
  const near = coded.length > 0 ? coded : nearestWords(desks, given);
  throw errors.unknownId({ given, what: 'desk', nearest: near }, { field: 'desk' });
}
