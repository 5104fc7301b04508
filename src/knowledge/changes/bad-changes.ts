import { errors, type LandfallError, withStop } from '../../errors.js';
import { firstOf, firstOnly } from './first-of.js';
import type { Misread } from './replay.js';

/** `BAD_CHANGE`: all that is wrong with changes that were sent, each by the place of its change among them. */
export function badChanges(misread: readonly Misread[]): LandfallError {
  const faults = firstOf(misread.map(({ change, message }) => `change ${change}: ${message}`));
  const each = firstOnly(misread).map(({ change, message }) => ({
    message: withStop(message),
    field: `changes[${change - 1}]`,
  }));
  return errors.badChange({ faults }, { field: 'changes', faults: each });
}
