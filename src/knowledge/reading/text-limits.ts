import type { Field } from '../../graph/vocabulary/types.js';

/** The longest ids: they stand in addresses. */
export const longestId = 200;

/** Names, citations, units: what stands in a line. */
const line = 500;
/** What explains something, in sentences. */
const prose = 5_000;
const webAddress = 2_000;

/** Fields that hold more than a line, by name. */
const longer: Readonly<Record<string, number>> = {
  id: longestId,
  url: webAddress,
  description: prose,
  reason: prose,
  note: prose,
  endsWhen: prose,
  text: prose,
  says: prose,
};

/** How many characters a text of this field may have, as `String.length` and the `maxlength` of a page count them. */
export const longestText = (field: Pick<Field, 'name'>): number => longer[field.name] ?? line;

/** What is wrong with a text that is too long, as the end of a sentence; undefined where it is not. */
export function overlong(text: string, longest: number): string | undefined {
  if (text.length <= longest) return undefined;
  return `has ${text.length} characters: it takes ${longest} at most`;
}
