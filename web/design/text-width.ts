/** Widths of the characters of the page's typeface, in parts of its size; a little more than they are. */
const wide = 0.95;
const narrow = 0.3;
const capital = 0.72;
const ordinary = 0.55;

/**
 * About how wide a text of a drawing is, so that labels do not meet. Drawings are laid out without a browser, in tests
 * and on paper too.
 * @param size of the type, in pixels
 */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

function widthOf(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u.test(character)) return wide;
  if (/[\s.,:;'’il|·()[\]]/u.test(character)) return narrow;
  return /[A-Z0-9%~–«»]/u.test(character) ? capital : ordinary;
}
