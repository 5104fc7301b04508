import stringWidth from 'string-width';
import { padded } from '../plan/padded.js';

/** The cells of a column in one width: numbers end below each other, texts begin so. */
export function aligned(cells: readonly string[], isNumber: boolean): string[] {
  const width = Math.max(...cells.map((cell) => stringWidth(cell)));
  return cells.map((cell) => (isNumber ? `${' '.repeat(width - stringWidth(cell))}${cell}` : padded(cell, width)));
}

/** The lines of a table with these columns. */
export const lines = (columns: readonly (readonly string[])[]): string[] =>
  (columns[0] ?? []).map((_, line) =>
    columns
      .map((column) => column[line])
      .join('  ')
      .trimEnd(),
  );
