/** What is needed to find a code of the list in HS 2022. */
export interface KnownCodes {
  /** Headings and subheadings of HS 2022. */
  readonly now: ReadonlySet<string>;
  /** Subheadings of older editions, with those of 2022 that have their goods. */
  readonly became: ReadonlyMap<string, readonly string[]>;
}

interface Covered {
  /** Headings and subheadings of HS 2022, in order. */
  readonly covers: readonly string[];
  /** Codes that stand for nothing, or that a spreadsheet has rounded: `902000000000`. */
  readonly unread: readonly string[];
}

/** The headings and subheadings of the codes of a measure. A longer code is a part of its subheading. */
export function coveredCodes(codes: readonly string[], { now, became }: KnownCodes): Covered {
  const covers = new Set<string>();
  const unread: string[] = [];
  for (const code of codes) {
    const found = isRounded(code) ? [] : classesOf(code);
    if (found.length === 0) unread.push(code);
    for (const each of found) covers.add(each);
  }
  const nearest = [...covers].filter((code) => code.length === 4 || !covers.has(code.slice(0, 4)));
  return { covers: nearest.sort(), unread };

  function classesOf(code: string): readonly string[] {
    const short = code.length > 6 ? code.slice(0, 6) : code;
    return now.has(short) ? [short] : (became.get(short) ?? []);
  }
}

const isRounded = (code: string): boolean => !/^\d{4,11}$/.test(code);
