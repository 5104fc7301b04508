import { LandfallError } from '../../errors.js';
import { Refused } from '../ask.js';

/** Reads options one by one, so that the user gets the faults of all of them at once. */
export interface OptionFaults {
  readonly found: readonly LandfallError[];
  /** The value; undefined if the option is at fault. Every other failure is thrown. */
  check<Value>(read: () => Value): Value | undefined;
}

export function optionFaults(): OptionFaults {
  const found: LandfallError[] = [];
  return {
    found,
    check(read) {
      try {
        return read();
      } catch (failure) {
        if (!(failure instanceof LandfallError)) throw failure;
        found.push(failure);
        return undefined;
      }
    },
  };
}

/**
 * The answer of the API to options without faults.
 * @throws `AggregateError` with the faults, and with what the API finds wrong with the other options; as `ask` if there
 * are none
 */
export async function withoutFaults<Answer>(
  faults: readonly LandfallError[],
  asked: () => Promise<Answer>,
): Promise<Answer> {
  if (faults.length === 0) return asked();
  const refused = await asked().then(
    () => [],
    (failure: unknown) => {
      if (failure instanceof Refused) return [failure];
      throw failure;
    },
  );
  throw new AggregateError([...faults, ...refused]);
}
