import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { render } from '../../messages/rendering/render.js';
import { termIn } from '../../messages/rendering/terms.js';

/** The language of a printed plan. */
export interface Words {
  say(text: Text): string;
  /** The display name of a value of an enum: `Import control`. */
  term(of: string, value: string): string;
}

export const wordsIn = (language: string): Words => ({
  say: (text) => render(text, language),
  term: (of, value) => termIn(language, of, value),
});

/** Numbers in ascending order, with consecutive ones as ranges: `1-4, 7`. */
export function runs({ say }: Pick<Words, 'say'>, numbers: readonly number[]): string {
  const ascending = numbers.toSorted((a, b) => a - b);
  const starts = ascending.filter((number) => !numbers.includes(number - 1));
  const ends = ascending.filter((number) => !numbers.includes(number + 1));
  return starts
    .map((first, at) => ({ first, last: ends[at] ?? first }))
    .map(({ first, last }) => (first === last ? `${first}` : say(messages.planPage.run({ first, last }))))
    .join(', ');
}
