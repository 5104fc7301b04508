import { groupBy } from '../../../graph/group-by.js';
import type { CompiledLine, CompiledRate, CompiledSchedule } from '../compiled-schedule.js';

/** What turns one state of a schedule into another. */
export interface ScheduleDifference {
  readonly removedRates: readonly CompiledRate[];
  readonly addedRates: readonly CompiledRate[];
  readonly removedLines: readonly string[];
  readonly addedLines: readonly CompiledLine[];
  readonly retitledLines: readonly CompiledLine[];
  /** The codes of each chapter that changed, by its two digits. */
  readonly chapters: ReadonlyMap<string, readonly string[]>;
}

/** A line that moves below another is removed and added, with its rates and the lines below it. */
export function scheduleDifference(before: CompiledSchedule | undefined, after: CompiledSchedule): ScheduleDifference {
  const old = new Map((before?.lines ?? []).map((line) => [line.code, line]));
  const now = new Map(after.lines.map((line) => [line.code, line]));
  const gone = new Set(
    [...old.values()].filter((line) => now.get(line.code)?.partOf !== line.partOf).map(({ code }) => code),
  );
  const idOf = (code: string) => `${after.scheme}/${code}`;
  for (const { code, partOf } of before?.lines ?? [])
    if (gone.has(partOf.slice(after.scheme.length + 1))) gone.add(code);
  const removed = new Set([...gone].map(idOf));
  const oldRates = new Map((before?.rates ?? []).map((rate) => [rateKey(rate), rate]));
  const newRates = new Set(after.rates.map(rateKey));
  return {
    removedRates: [...oldRates].flatMap(([key, rate]) =>
      newRates.has(key) && !removed.has(rate.covers) ? [] : [rate],
    ),
    addedRates: after.rates.filter((rate) => !oldRates.has(rateKey(rate)) || removed.has(rate.covers)),
    removedLines: [...removed],
    addedLines: after.lines.filter(({ code }) => !old.has(code) || gone.has(code)),
    retitledLines: after.lines.filter(
      ({ code, title }) => !gone.has(code) && old.has(code) && old.get(code)?.title !== title,
    ),
    chapters: changedChapters(before?.otherCodes ?? [], after.otherCodes),
  };
}

export const isEmpty = (difference: ScheduleDifference): boolean =>
  difference.chapters.size === 0 &&
  [
    difference.removedRates,
    difference.addedRates,
    difference.removedLines,
    difference.addedLines,
    difference.retitledLines,
  ].every((part) => part.length === 0);

const rateKey = ({ schedule, covers, rate, from, to = '', staged }: CompiledRate): string =>
  [schedule, covers, from, to, staged === true, rate].join('\n');

function changedChapters(before: readonly string[], after: readonly string[]): Map<string, readonly string[]> {
  const [old, now] = [before, after].map((codes) => groupBy([...codes].sort(), (code) => code.slice(0, 2)));
  const chapters = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return new Map(
    [...chapters]
      .filter((chapter) => old?.get(chapter)?.join() !== now?.get(chapter)?.join())
      .map((chapter) => [chapter, now?.get(chapter) ?? []]),
  );
}
