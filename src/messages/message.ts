import type { Parameters } from './parameter.js';

/** A sentence, or a part of one, as data: the id of a message in the catalogue, and its values. */
export class Message {
  /** Area and key in the catalogue: `duty.saves`. */
  readonly id: string;
  readonly parameters: Parameters;

  constructor(id: string, parameters: Parameters) {
    this.id = id;
    this.parameters = parameters;
  }
}

/** A message, or sentences that are shown one after another. */
export type Text = Message | readonly Message[];

export const sentencesOf = (text: Text): readonly Message[] => ('id' in text ? [text] : text);

/** Equal for equal messages. */
export const messageKey = (text: Text): string => JSON.stringify(text);

/** Sentences without repetitions. */
export const distinctMessages = (sentences: readonly Message[]): readonly Message[] => [
  ...new Map(sentences.map((each) => [messageKey(each), each])).values(),
];
