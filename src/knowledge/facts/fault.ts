import { compareText } from '../../graph/order.js';
import { defaultLanguage } from '../../messages/languages.js';
import { type Message, messageKey, sentencesOf, type Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { render } from '../../messages/rendering/render.js';

/** A line of a seed file, whose name includes the folder: `seed/eu/ai-act.yaml`. Lines are numbered from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** A change of a changeset, by its number; undefined for what is published and not changed. */
export interface ChangePlace {
  readonly change: number | undefined;
}

/** The place of a statement. */
export type Place = FilePlace | ChangePlace;

/** Something wrong, with the check that found it. */
export interface Fault {
  readonly place: Place;
  readonly rule: string;
  /** What is wrong, quoting what was given, and what would be right. */
  readonly message: Text;
}

/** Reports a fault, without stopping. */
export type Report = (place: Place, message: Text) => void;

/** Whether a place is one that somebody can correct now. */
export const isPlaced = (place: Place): boolean => 'file' in place || place.change !== undefined;

/** A place as a part of a sentence: `seed/eu/ai-act.yaml:12`, `change 3`. */
export function placeName(place: Place): Message {
  if ('file' in place) return messages.checks.line({ place: `${place.file}:${place.line}` });
  const { change } = place;
  return change === undefined ? messages.checks.published() : messages.checks.change({ change });
}

/** `seed/eu/ai-act.yaml:12: what is wrong, what would be right` */
export const seedFault = ({ place, message }: Fault): Message =>
  messages.knowledgeErrors.seedFault({ place: placeName(place), fault: sentencesOf(message) });

/** The same as text. */
export const faultText = (fault: Fault, language = defaultLanguage): string => render(seedFault(fault), language);

/** By file, then line, each once: the `cites` of a file is read for each of its nodes. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const keyed = faults.map((fault) => ({ fault, key: messageKey(fault.message), ...orderOf(fault.place) }));
  const once = new Map(keyed.map((each) => [`${each.file}:${each.line} ${each.key}`, each]));
  return [...once.values()]
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.key, b.key))
    .map(({ fault }) => fault);
}

const orderOf = (place: Place): FilePlace => ('file' in place ? place : { file: '', line: place.change ?? 0 });
