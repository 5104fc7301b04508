import { nearestWords } from '../errors/nearest-words.js';
import { errors } from '../errors.js';
import type { NameIndex } from './index/build.js';

/** The schemes that classes have. */
export const schemesIn = (index: NameIndex): readonly string[] => [
  ...new Set(index.ids('ProductClass').flatMap((id) => index.entry(id)?.facets.scheme ?? [])),
];

/**
 * The given scheme of classes, checked; undefined if absent.
 * @throws `UNKNOWN_SCHEME`
 */
export function schemeArgument(index: NameIndex, given: string | null | undefined): string | undefined {
  if (given == null) return undefined;
  const schemes = schemesIn(index);
  if (schemes.includes(given)) return given;
  throw errors.unknownScheme({ given, nearest: nearestWords(schemes, given) }, { field: 'scheme' });
}
