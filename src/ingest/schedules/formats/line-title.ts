/** Dashes and dots that show the depth of a row, and the blanks between them. Not those of `(-)`, `-5 °C` and `.22`. */
const depth = /^(?:[-–—](?!\d)|\.+(?=[\s.])|\.+(?=[A-Z])|\s)+/;

/** The title of a row without the marks of its depth: `Other` for `- - Other :`. */
export const lineTitle = (cell: string): string =>
  cell
    .replace(depth, '')
    .replace(/[\s:]+$/, '')
    .replace(/\s+/g, ' ');
