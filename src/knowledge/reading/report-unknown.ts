import { nearest } from '../../errors/nearest-words.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Report } from '../facts/fault.js';
import { type GivenEntry, shortened } from './raw-value.js';

/** Reports unknown keys, with the nearest known ones. */
export function reportUnknown(
  entries: readonly GivenEntry[],
  known: readonly string[],
  of: Message,
  report: Report,
): void {
  for (const { key, place } of entries.filter((entry) => !known.includes(entry.key))) {
    const near = nearest(key, known);
    const right = near.length > 0 ? didYouMean(near) : [messages.reading.keys({ known })];
    report(place, [messages.reading.unknownKey({ of, key: shortened(key) }), ...right]);
  }
}
