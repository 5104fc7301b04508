const shownAtMost = 10;

/** Of what is listed in a message the first ten, and how many more there are. */
export function firstOf(texts: readonly string[]): string[] {
  const more = texts.length - shownAtMost;
  return more > 0 ? [...firstOnly(texts), `${more} more`] : [...texts];
}

/** The ones that `firstOf` lists. */
export const firstOnly = <Item>(items: readonly Item[]): readonly Item[] => items.slice(0, shownAtMost);
