import { compareText } from '../../graph/order.js';
import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { nearestAbove } from './codes.js';

/** Codes of the chapters, headings and subheadings of the Harmonized System of 2022. */
export type HsCodes = ReadonlySet<string>;

/** What lies above all chapters. */
export const allGoods = 'class/goods';

export const hsClass = (code: string): string => `hs/${code}`;

/** A chapter, heading or subheading, a row above lines, or a line. */
export interface ClassNode {
  /** ID of the class. */
  readonly id: string;
  readonly code: string;
  /** Its place in the tree; undefined above the chapters. */
  readonly parent: number | undefined;
  readonly isHs: boolean;
}

/** The classes of a schedule, each after the class that it is a part of, in the order of their codes. */
export function classTree(hs: HsCodes, lines: Iterable<string>, scheme: string): readonly ClassNode[] {
  const national = new Set([...lines].filter((code) => !hs.has(code)));
  const above = nearestAbove([...hs, ...national]);
  const places = new Map<string, number>();
  return [...hs, ...national].sort(compareText).map((code, place) => {
    places.set(code, place);
    const isHs = !national.has(code);
    const nearest = above.get(code);
    const parent = nearest === undefined ? undefined : places.get(nearest);
    return { id: isHs ? hsClass(code) : `${scheme}/${code}`, code, parent, isHs };
  });
}

/** The subheading below which a code lies; undefined if the Harmonized System has none. */
export function subheadingIn(hs: HsCodes, code: string): string | undefined {
  const subheading = subheadingOf(code);
  return hs.has(subheading) && subheading.length === 6 ? subheading : undefined;
}
