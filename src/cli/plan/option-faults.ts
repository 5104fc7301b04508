import { errors, LandfallError } from '../../errors.js';

/** Reads options one by one, so that the user gets the faults of all of them at once. */
export interface OptionFaults {
  /** The value; undefined if the option is at fault. Every other failure is thrown. */
  check<Value>(read: () => Value): Value | undefined;
  /** @throws the fault if there is one, `SEVERAL_PROBLEMS` if there are several */
  throwFound(): void;
}

export function optionFaults(): OptionFaults {
  const found: LandfallError[] = [];
  return {
    check(read) {
      try {
        return read();
      } catch (failure) {
        if (!(failure instanceof LandfallError)) throw failure;
        found.push(failure);
        return undefined;
      }
    },
    throwFound() {
      const [first, second] = found;
      if (first !== undefined && second === undefined) throw first;
      if (second !== undefined)
        throw errors.severalProblems(
          { problems: found },
          { faults: found.map(({ code, said, field }) => ({ code, message: said, field })) },
        );
    },
  };
}
