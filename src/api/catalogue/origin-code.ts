import { errors } from '../../errors.js';
import type { Filter } from '../connection.js';

/**
 * Keeps rules of origin whose ten-digit range meets the code; all where no code is asked.
 * @throws `BAD_HS_CODE` for anything but 2 to 10 digits
 */
export function codeFilter(given: string | null | undefined): Filter {
  if (given == null) return (ids) => ids;
  const digits = given.replace(/[.\s]/g, '');
  if (!/^\d{2,10}$/.test(digits)) throw errors.badHsCode({ given, wrong: 'is not 2 to 10 digits' }, { field: 'code' });
  const [from, to] = [digits.padEnd(10, '0'), digits.padEnd(10, '9')];
  return (ids, index) =>
    ids.filter((id) => {
      const { rangeFrom, rangeTo } = index.entry(id)?.facets ?? {};
      return rangeFrom !== undefined && rangeTo !== undefined && rangeFrom <= to && rangeTo >= from;
    });
}
