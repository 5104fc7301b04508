/** The duty of a measure on Korean goods: a percentage, an amount, or the bounds of either. Empty if nothing is plain. */
export interface RemedyRate {
  readonly rate?: number;
  readonly min?: number;
  readonly max?: number;
  readonly amount?: { readonly amount: number; readonly currency: string; readonly unit: string };
  /** Amounts between bounds have no field of their own. */
  readonly formula?: string;
}

/** Reads the duty from the text of the list, which has those of other countries in it: `· 한국 : 2.6~10.5%  · 베트남 : …`. */
export function publishedRate(text: string, onlyKorea: boolean): RemedyRate {
  const aboveQuota = /초과수량\s*(\d+(?:\.\d+)?)\s*%/.exec(text)?.[1];
  if (aboveQuota !== undefined) return { rate: Number(aboveQuota) };
  const stated = partsOnKorea(text, onlyKorea).map(withoutRemarks);
  const percentages = stated.flatMap(percentagesIn);
  if (percentages.length > 0) return between(Math.min(...percentages), Math.max(...percentages));
  return stated.map(amountIn).find((found) => found !== undefined) ?? {};
}

/** Whether the duty on Korean goods is not charged for the time being. */
export const isSuspended = (text: string): boolean => partsOnKorea(text, false).some((part) => /중단|유예/.test(part));

function partsOnKorea(text: string, onlyKorea: boolean): readonly string[] {
  const named = [...text.matchAll(/한국(?:\([^)]*\))?\s*:\s*(.*?)(?=\s[·.]\s|\s*\*|◦|$)/gs)].map(
    (match) => match[1] ?? '',
  );
  if (named.length > 0 || !onlyKorea) return named;
  return [text.replace(/\*.*$/s, '')];
}

/** Brackets hold days, firms and the same duty in another unit. `Nill` is the duty of firms that are free. */
const withoutRemarks = (text: string): string => text.replace(/\([^()]*\)/g, '').replace(/\bNill\b/i, '0');

function percentagesIn(text: string): readonly number[] {
  const upTo = /(?:^|[:\s])~\s*\d+(?:\.\d+)?\s*%/.test(text) && !/\d\s*%?\s*~/.test(text);
  const pairs = [...text.matchAll(/(\d+(?:\.\d+)?)\s*%?\s*(?:~|-|or)\s*(\d+(?:\.\d+)?)\s*%/g)];
  const single = [...text.matchAll(/(\d+(?:\.\d+)?)\s*%/g)];
  return [
    ...(upTo ? [0] : []),
    ...pairs.flatMap(([, low, high]) => [Number(low), Number(high)]),
    ...single.map(([, value]) => Number(value)),
  ];
}

const between = (min: number, max: number): RemedyRate => (min === max ? { rate: min } : { min, max });

const currencies: readonly (readonly [string, RegExp])[] = [
  ['USD', /US\s*\$/],
  ['EUR', /EUR/],
  ['KRW', /\bWon\b/i],
];

/** Units in which goods are weighed; others are only printed. */
const weights: { readonly [unit: string]: string } = { t: 't', mt: 't', kg: 'kg' };

function amountIn(text: string): RemedyRate | undefined {
  const currency = currencies.find(([, mark]) => mark.test(text))?.[0];
  const unit = /\/\s*([A-Za-z]+)/.exec(text)?.[1];
  const numbers = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')));
  const [first, second] = numbers;
  if (currency === undefined || unit === undefined || first === undefined || numbers.length > 2) return undefined;
  const weight = weights[unit.toLowerCase()];
  if (second === undefined && weight !== undefined) return { amount: { amount: first, currency, unit: weight } };
  return { formula: `${[...new Set(numbers)].join('–')} ${currency}/${weight ?? unit}` };
}
