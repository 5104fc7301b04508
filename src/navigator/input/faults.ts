import { errors, LandfallError } from '../../errors.js';
import { Unknown, UnknownCode } from './unknown.js';

/** Something wrong in the caller's input. */
export type InputFault = LandfallError | Unknown | UnknownCode;

/** Several faults of one input of which some are unknown ids, without what it can mean yet. */
export class InputFaults extends Error {
  readonly faults: readonly InputFault[];

  constructor(faults: readonly InputFault[]) {
    super(faults.map(({ message }) => message).join('\n'));
    this.faults = faults;
  }
}

/** Collects the faults of an input, so that the caller gets all of them at once. */
export interface FaultCollector {
  readonly found: readonly InputFault[];
  /** The value; undefined if the input is at fault there. Every other failure is thrown. */
  check<Value>(read: () => Value): Value | undefined;
  /** The same for a value that takes I/O. */
  checkAsync<Value>(read: () => Promise<Value>): Promise<Value | undefined>;
  /**
   * The value, made from what was checked.
   * @throws the fault if there is one; `SEVERAL_PROBLEMS`, or `InputFaults` with an unknown id, if there are several
   */
  settle<Value>(value: Value | undefined): Value;
}

/** @param before faults that are known already */
export function collectFaults(before: readonly InputFault[] = []): FaultCollector {
  const found = [...before];
  const keep = (failure: unknown): undefined => {
    found.push(...faultsIn(failure));
  };
  return {
    found,
    check(read) {
      try {
        return read();
      } catch (failure) {
        return keep(failure);
      }
    },
    checkAsync: (read) => read().catch(keep),
    settle(value) {
      if (found.length > 0) throw thrown(found);
      if (value === undefined) throw new Error('a part of the input is missing, and no fault of it was found');
      return value;
    },
  };
}

function thrown(faults: readonly InputFault[]): Error {
  const [first, ...others] = faults;
  if (first !== undefined && others.length === 0) return first;
  const coded = faults.filter((fault) => fault instanceof LandfallError);
  return coded.length === faults.length ? errors.severalProblems(coded) : new InputFaults(faults);
}

function faultsIn(failure: unknown): readonly InputFault[] {
  if (failure instanceof InputFaults) return failure.faults;
  if (
    failure instanceof Unknown ||
    failure instanceof UnknownCode ||
    (failure instanceof LandfallError && failure.kind !== 'fault')
  )
    return [failure];
  throw failure;
}
