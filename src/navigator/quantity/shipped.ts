import { convertQuantity } from '../../written/units.js';
import type { Consignment } from '../plan-request.js';

/** The quantity of a consignment in a unit; undefined if it is not given, 0, or in a unit of another measure. */
export function shippedIn({ quantity, unit: given }: Consignment, unit: string | undefined): number | undefined {
  if (quantity === undefined || quantity <= 0 || given === undefined || unit === undefined) return undefined;
  return convertQuantity(quantity, given, unit);
}
