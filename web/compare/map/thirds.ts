/** Which third of the compared markets a figure belongs to, by the width of their range. */
export type Third = 'low' | 'middle' | 'high' | 'unknown';

export function thirdOf(value: number | undefined, values: readonly number[]): Third {
  if (value === undefined) return 'unknown';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return 'low';
  const share = (value - least) / (most - least);
  if (share <= 1 / 3) return 'low';
  return share <= 2 / 3 ? 'middle' : 'high';
}

/** The least and the greatest figure in a third; undefined if it has none. */
export function endsOf(third: Third, values: readonly number[]): readonly [number, number] | undefined {
  const inside = values.filter((value) => thirdOf(value, values) === third);
  return inside.length === 0 ? undefined : [Math.min(...inside), Math.max(...inside)];
}
