/** A condition on an amount; both bounds are inclusive unless they say otherwise. Without bounds: more than zero. */
export interface AmountBounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly minExclusive?: boolean | undefined;
  readonly maxExclusive?: boolean | undefined;
}

/** A part of the amounts from zero up, with a value inside it. */
export interface AmountInterval extends AmountBounds {
  readonly inside: number;
}

/** A place between two amounts: just before the value, which then belongs to what follows, or just after it. */
interface Cut {
  readonly at: number;
  readonly after: boolean;
}

/** The intervals into which conditions divide the amounts from zero up: within one of them, each condition is met or not. */
export function intervalsBetween(conditions: readonly AmountBounds[]): readonly AmountInterval[] {
  const cuts = new Map<string, Cut>();
  for (const cut of conditions.flatMap(cutsOf)) if (cut.at > 0 || cut.after) cuts.set(`${cut.at} ${cut.after}`, cut);
  const sorted = [...cuts.values()].sort((a, b) => a.at - b.at || Number(a.after) - Number(b.after));
  const ends: readonly (Cut | undefined)[] = [...sorted, undefined];
  return ends.map((end, index) => interval(sorted[index - 1], end));
}

function cutsOf({ min, max, minExclusive, maxExclusive }: AmountBounds): readonly Cut[] {
  if (min === undefined && max === undefined) return [{ at: 0, after: true }];
  return [
    ...(min === undefined ? [] : [{ at: min, after: minExclusive === true }]),
    ...(max === undefined ? [] : [{ at: max, after: maxExclusive !== true }]),
  ];
}

function interval(start: Cut | undefined, end: Cut | undefined): AmountInterval {
  return {
    ...(start === undefined ? {} : { min: start.at, ...(start.after ? { minExclusive: true } : {}) }),
    ...(end === undefined ? {} : { max: end.at, ...(end.after ? {} : { maxExclusive: true }) }),
    inside: insideOf(start, end),
  };
}

/** Halfway, or twice the lower end if there is no upper one. */
function insideOf(start: Cut | undefined, end: Cut | undefined): number {
  const low = start?.at ?? 0;
  if (end === undefined) return start === undefined ? 0 : Math.max(low * 2, low + 1);
  return low === end.at ? low : (low + end.at) / 2;
}
