/** The order in which both engines sort texts, and in which this code sorts everything: by code point. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
