/**
 * The text of a cell with single blanks, half-width letters, no markup and no quotation marks around it: `5% and RM40.00` for
 * `"5% and RM40.00 "`.
 */
export const tidyText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/<[^<>]*>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/^"\s*(.*?)\s*"$/, '$1');
