const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Whether one of the texts has what was typed: without regard to case or accents, and by parts of a syllable. */
export function hasText(texts: readonly string[], typed: string): boolean {
  const part = folded(typed);
  return texts.some((text) => folded(text).includes(part));
}
