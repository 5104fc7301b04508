import { errors } from '../../errors.js';
import { ownText } from '../../firms/own-text.js';
import type { Localized } from '../../messages/localized.js';
import { messages } from '../../messages/messages.js';
import type { NameInput } from '../generated/resolvers.js';

/** A name by language; an absent one stays as it is. @throws `BAD_TEXT`, `BAD_INPUT` for null */
export function nameIn(given: NameInput | null | undefined, field: string): Localized | undefined {
  const name = given === undefined ? undefined : notNull(given, field);
  if (name === undefined) return undefined;
  const en = ownText(name.en, `${field}.en`);
  return name.ko == null ? { en } : { en, ko: ownText(name.ko, `${field}.ko`) };
}

/** @throws `BAD_INPUT` */
export function notNull<Value>(given: Value | null, field: string): Value {
  if (given === null) throw errors.nothingGiven({ right: messages.askingErrors.notCleared() }, { field });
  return given;
}

/** @throws `TOO_MANY_GIVEN` */
export function atMost<Item>(
  given: readonly Item[],
  limit: number,
  what: 'answers' | 'targets',
  field: string,
): readonly Item[] {
  if (given.length > limit) throw errors.tooManyGiven({ count: given.length, what, atMost: limit }, { field });
  return given;
}
