import { errors } from '../../../errors.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import type { StatedEdition } from '../stated-edition.js';

/** A file of a publisher. */
export interface ScheduleSource {
  /** Its name, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An edition, and how many rows of its files do not belong to it. */
export interface ReadEdition {
  readonly edition: StatedEdition;
  /** By what they are, for example `chapter 99`. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** The formats of publishers. */
export type ScheduleFormat = 'KCS' | 'USITC_CSV' | 'USITC_JSON' | 'JAPAN';

/** The text of a file, which must be UTF-8. Sites answer with a page in HTML where a file has moved. */
export function textOf({ name, bytes }: ScheduleSource, format: ScheduleFormat): string {
  const refuse = (reason: Message) => errors.scheduleNotRead({ file: name, line: undefined, reason });
  if (bytes.length === 0) throw refuse(messages.scheduleErrors.empty());
  const text = decoded(bytes);
  if (text === undefined) throw refuse(messages.scheduleErrors.otherEncoding());
  if (/^\s*</u.test(text)) throw refuse(messages.scheduleErrors.otherFile({ format }));
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
