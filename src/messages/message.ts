import type { Parameters } from './parameter.js';

/** A sentence, or a part of one, as data: which message of the catalogue it is, and its values. */
export class Message {
  /** The area and the key of the catalogue: `duty.saves`. */
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

/** Equal for messages that say the same. */
export const messageKey = (text: Text): string => JSON.stringify(text);

/** Sentences without those that say the same as an earlier one. */
export const distinctMessages = (sentences: readonly Message[]): readonly Message[] => [
  ...new Map(sentences.map((each) => [messageKey(each), each])).values(),
];
