import { isKnown, type Named, nearest } from '../catalogue/nearest.js';
import { errors } from '../errors.js';
import { countryId } from '../navigator/ask/values.js';
import type { Context } from './context.js';

/** An id that a filter names. @throws `UNKNOWN_ID` with the nearest matches */
export async function idArgument(
  context: Context,
  what: Exclude<Named, 'country'>,
  given: string,
  field: string,
): Promise<string> {
  const index = await context.index();
  if (isKnown(index, what, given)) return given;
  const called = what === 'class' ? 'product class' : what;
  throw errors.unknownId({ given, what: called, nearest: nearest(index, what, given) }, { field });
}

/** The id of the country of a code. @throws `UNKNOWN_COUNTRY` with the nearest matches */
export async function countryArgument(context: Context, given: string, field: string): Promise<string> {
  const [id, index] = [countryId(given), await context.index()];
  if (isKnown(index, 'country', id)) return id;
  throw errors.unknownCountry({ given, nearest: nearest(index, 'country', given) }, { field });
}
