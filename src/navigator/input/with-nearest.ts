import { errors, type LandfallError } from '../../errors.js';
import { type InputFault, InputFaults } from './faults.js';
import { type NearestLookUps, Unknown, UnknownCode, UnknownCountry } from './unknown.js';

/**
 * The coded error for a failure: with the nearest matches, if something is unknown, and one error for several faults.
 * Other failures are returned unchanged.
 */
export async function withNearest(failure: unknown, lookUps: NearestLookUps): Promise<unknown> {
  if (failure instanceof Unknown || failure instanceof UnknownCode) return coded(failure, lookUps);
  if (!(failure instanceof InputFaults)) return failure;
  return errors.severalProblems(await Promise.all(failure.faults.map((fault) => coded(fault, lookUps))));
}

async function coded(fault: InputFault, { nearest, nearestCodes }: NearestLookUps): Promise<LandfallError> {
  if (fault instanceof UnknownCode) return fault.coded(await nearestCodes(fault.given, fault.schemes));
  if (!(fault instanceof Unknown)) return fault;
  const { what, given } = fault;
  if (fault instanceof UnknownCountry) {
    const members = await nearest({ membersOn: fault.day }, given);
    if (members.length > 0) return errors.blocAsTarget({ given, members }, { field: fault.field });
  }
  return fault.coded(await nearest(what, given));
}
