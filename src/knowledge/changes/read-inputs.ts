import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { badChanges, noChanges } from './bad-changes.js';
import { type ChangeInput, changeInput } from './change-input.js';

/** Changes as they were sent. @throws `BAD_CHANGE` for each that is not a change */
export function readInputs(given: readonly unknown[]): ChangeInput[] {
  if (given.length === 0) throw noChanges();
  const read = given.map((each) => changeInput.safeParse(each));
  const misread = read.flatMap(({ success }, index) =>
    success ? [] : [{ change: index + 1, message: wrong(given[index]) }],
  );
  if (misread.length > 0) throw badChanges(misread);
  return read.flatMap(({ data }) => data ?? []);
}

function wrong(given: unknown): Message {
  const kinds = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  const [kind] = kinds;
  return kind === undefined || kinds.length > 1
    ? messages.badChanges.notOneKind({ kinds })
    : messages.badChanges.badParts({ kind });
}
