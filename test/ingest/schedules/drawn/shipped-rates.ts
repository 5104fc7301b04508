import { readFileSync } from 'node:fs';

/** What a shipped file states for a code on a day: the printed rate, or `-` if nothing is stated. */
export type ShippedRates = (schedule: string, code: string, day: string) => string;

/** Reads a shipped file again: of the classes with a statement for the day the nearest wins. */
export function shippedRates(iso: string): ShippedRates {
  const stated = new Map<string, readonly string[]>();
  let schedules: readonly string[] = [];
  for (const row of readFileSync(`seed/schedules/${iso}.tsv`, 'utf8').split('\n')) {
    const [first = '', , , ...cells] = row.split('\t');
    if (first === 'class') schedules = cells;
    else if (/^(hs\/)?\d+$/.test(first)) stated.set(first.replace('hs/', ''), cells);
  }
  return (schedule, code, day) => {
    const column = schedules.indexOf(schedule);
    if (column < 0) throw new Error(`${iso}.tsv has no column ${schedule}`);
    for (let length = code.length; length >= 2; length -= 1) {
      const cell = stated.get(code.slice(0, length))?.[column] ?? '';
      const rate = cell
        .split(' | ')
        .map((period) => /^(?:@(\S{10}))?(?:~(\S{10}))?\*? ?(.*)$/.exec(period))
        .find((found) => found?.[3] && (found[1] ?? '') <= day && day <= (found[2] ?? '9'))?.[3];
      if (rate !== undefined) return rate;
    }
    return '-';
  };
}
