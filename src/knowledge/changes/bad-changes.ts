import { errors, type LandfallError } from '../../errors.js';
import { sentencesOf } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { firstOf, firstOnly } from './first-of.js';
import type { Misread } from './replay.js';

/** `BAD_CHANGE`: all faults of the given changes, each with the number of its change. */
export function badChanges(misread: readonly Misread[]): LandfallError {
  const numbered = misread.map(({ change, message }) =>
    messages.badChanges.numbered({ change, fault: sentencesOf(message) }),
  );
  const faults = firstOf(numbered, (count) => messages.badChanges.more({ count }));
  const each = firstOnly(misread).map(({ change, message }) => ({ message, field: `changes[${change - 1}]` }));
  return errors.badChange({ faults }, { field: 'changes', faults: each });
}

/** `BAD_CHANGE`: no changes were given. */
export const noChanges = (): LandfallError =>
  errors.badChange({ faults: [messages.badChanges.none()] }, { field: 'changes' });
