import { collector, errors, type FaultCollector, LandfallError } from '../../errors.js';
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

/** Collects the faults of an input, and settles the value that was made from it. */
export interface InputFaultCollector extends FaultCollector<InputFault> {
  /**
   * The value, made from what was checked.
   * @throws the fault if there is one; `SEVERAL_PROBLEMS`, or `InputFaults` with an unknown id, if there are several
   */
  settle<Value>(value: Value | undefined): Value;
}

/** @param before faults that are known already */
export function collectFaults(before: readonly InputFault[] = []): InputFaultCollector {
  const faults = collector(faultsIn, before);
  return {
    ...faults,
    settle(value) {
      if (faults.found.length > 0) throw thrown(faults.found);
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
