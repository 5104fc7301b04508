import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import { type PartRate, partPercent, rateOfParts } from './by-goods.js';

/** Without the brackets around a rate: they say that it is not below another one. */
export const withoutBrackets = (text: string): string => /^\(([^()]+)\)$/.exec(text)?.[1] ?? text;

/**
 * Marks and words that make a rate one for some goods, seasons or quotas, or a formula: what they mean for a single good
 * is not in the cell.
 */
const conditional =
  /^[※◎#*]|^\(?partly|the value for customs duty|課税価格|基準輸入価格|^Per each |キログラムにつき|standard import price/;

/** A cell of the Japanese tariff with a mark or with the lowest and highest of several rates; undefined if it is none. */
export function readJapanese(text: string): StatedRate | undefined {
  const range = rangeOf(text);
  if (range) return rateOfParts(range, text);
  if (conditional.test(text)) return { kind: 'UNKNOWN', text };
  const [lowest = '', highest] = text.split(/ ?~ ?/);
  const min = highest === undefined ? undefined : partPercent(withoutBrackets(lowest));
  return typeof min === 'number' ? { kind: 'RANGE', min, text } : undefined;
}

/** `Free～(2.7%) or unbound`. */
function rangeOf(text: string): readonly PartRate[] | undefined {
  const bare = withoutBrackets(text);
  const ends = bare.split(/ ?~ ?| or /).map((end) => partPercent(withoutBrackets(end.trim())));
  const known = ends.filter((end) => end !== undefined);
  if (ends.length < 2 || known.length !== ends.length) return undefined;
  return known.map((percent) => ({ percent }));
}
