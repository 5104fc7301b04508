/** What a person should know of a row of a schedule's file. */
export interface Remark {
  readonly row: number;
  /** Digits only. */
  readonly code: string;
  readonly kind: RemarkKind;
}

type RemarkKind =
  /** Left out: it states a rate without a code, or with one of fewer than six digits and no line below. */
  | 'NO_LINE'
  /** Left out: its heading is not in the Harmonized System, as in the national chapters 98 and 99. */
  | 'NO_HEADING'
  /** Left out: a row above lines without lines. */
  | 'NOTHING_BELOW'
  /** Kept: its subheading is not in the current edition of the Harmonized System. */
  | 'NO_SUBHEADING'
  /** Kept: several rows have its code and different rates, such as those of seasons. */
  | 'SEVERAL_RATES';

const kept: readonly RemarkKind[] = ['NO_SUBHEADING', 'SEVERAL_RATES'];

/** How many rows are left out, by what they are. */
export function leftOutOf(remarks: readonly Remark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, code } of remarks) {
    if (kept.includes(kind)) continue;
    const what = kind === 'NO_HEADING' ? `heading ${code.slice(0, 4)}` : kind;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return counts;
}
