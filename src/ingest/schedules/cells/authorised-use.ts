import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';

const mark = ' - Non preferential duty under authorised use';

/** The cell of a line for goods of an authorised use alone: its duty asks for an authorisation. */
export const underAuthorisedUse = (duty: string): string => `${duty}${mark}`;

/** The rate of such a cell, which says so; undefined for other cells. */
export function readAuthorisedUse(
  text: string,
  read: (plain: string) => StatedRate | undefined,
): StatedRate | undefined {
  const rate = text.endsWith(mark) ? read(text.slice(0, -mark.length)) : undefined;
  return rate?.kind === 'CHARGE' ? { ...rate, text } : undefined;
}
