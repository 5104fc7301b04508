/** Digits of a heading, at which agency codes mark goods. */
export const headingDigits = 4;

/** A marked code of a heading: all lines below it carry the agency code. */
export interface MarkedCode {
  /** Digits. */
  readonly code: string;
  /** Entries of the list. */
  readonly entries: readonly string[];
}

/** Reads `MARKS.codes`, for example `3304` and `330510=1C350,1C351`. */
export const readMarks = (codes: readonly string[]): readonly MarkedCode[] =>
  codes.map((each) => {
    const [code = '', entries] = each.split('=');
    return { code, entries: entries === undefined ? [] : entries.split(',') };
  });
