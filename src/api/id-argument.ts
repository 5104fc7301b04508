import { isKnown, type Named } from '../catalogue/nearest.js';
import { errors } from '../errors.js';
import { countryId } from '../navigator/ask/values.js';
import type { Context } from './context.js';

/** An id that a filter names. @throws `UNKNOWN_ID` with the nearest matches */
export async function idArgument(
  { catalogue }: Context,
  what: Exclude<Named, 'country'>,
  given: string,
  field: string,
): Promise<string> {
  if (isKnown(await catalogue.index(), what, given)) return given;
  const nearest = await catalogue.nearest(what, given);
  throw errors.unknownId({ given, what: what === 'class' ? 'product class' : what, nearest }, { field });
}

/** The id of the country of a code. @throws `UNKNOWN_COUNTRY` with the nearest matches */
export async function countryArgument({ catalogue }: Context, given: string, field: string): Promise<string> {
  const id = countryId(given);
  if (isKnown(await catalogue.index(), 'country', id)) return id;
  throw errors.unknownCountry({ given, nearest: await catalogue.nearest('country', given) }, { field });
}
