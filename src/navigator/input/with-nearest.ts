import type { LandfallError } from '../../errors.js';
import { type InputFault, InputFaults, severalProblems } from './faults.js';
import { type Nearest, Unknown } from './unknown.js';

/**
 * The coded error for a failure: with the nearest matches, if something is unknown, and one error for several faults.
 * Other failures are returned unchanged.
 */
export async function withNearest(failure: unknown, nearest: Nearest): Promise<unknown> {
  if (failure instanceof Unknown) return coded(failure, nearest);
  if (!(failure instanceof InputFaults)) return failure;
  return severalProblems(await Promise.all(failure.faults.map((fault) => coded(fault, nearest))));
}

const coded = async (fault: InputFault, nearest: Nearest): Promise<LandfallError> =>
  fault instanceof Unknown ? fault.coded(await nearest(fault.what, fault.given)) : fault;
