/** Full-width letters, digits and signs as narrow ones, without blanks around the text. */
export const narrow = (text: string): string => text.normalize('NFKC').trim();

/** The same, with every kind of dash as a hyphen. */
export const narrowWithHyphens = (text: string): string => narrow(text).replace(/[\u2010-\u2015\u2212]/g, '-');

/** Digits that are not on the line, such as the one of `10²`: it is not 102. After a letter they belong to a unit: `m²`. */
const raisedDigits = /((?<!\p{L})\p{No}+)/u;

/** The same for an amount, with every blank as the usual one. Raised digits stay. */
export const narrowAmount = (text: string): string =>
  text
    .split(raisedDigits)
    .map((part) => (raisedDigits.test(part) ? part : part.normalize('NFKC')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
