import { collector, type FaultCollector, LandfallError } from '../../errors.js';
import { Refused } from '../ask.js';

/** The faults of options. */
export type OptionFaults = FaultCollector<LandfallError>;

export const collectOptionFaults = (): OptionFaults =>
  collector((failure) => {
    if (failure instanceof LandfallError) return [failure];
    throw failure;
  });

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
