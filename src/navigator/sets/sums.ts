import type { Cost } from '../../graph/generated/nodes.js';
import { type Bounds, range } from '../cost/bounds.js';

/** Sums by currency and by what they are paid for. */
export type Sums = readonly Cost[];

type Kind = Pick<Cost, 'currency' | 'per'>;

/** A new sum for each kind that one of the lists has. */
export function eachKind(lists: readonly Sums[], of: (kind: Kind) => Bounds): Sums {
  const kinds = new Map(lists.flat().map(({ currency, per }) => [`${currency} ${per}`, { currency, per }]));
  return [...kinds.values()].map((kind) => ({ ...kind, ...of(kind) }));
}

/** Without a sum of a kind, nothing is paid in it. */
export function sumIn(sums: Sums, { currency, per }: Kind): Bounds {
  return sums.find((cost) => cost.currency === currency && cost.per === per) ?? { min: 0, typical: 0, max: 0 };
}

/** The least and the most over several; an end that one of them leaves open is open. */
export function endsOver(all: readonly Bounds[]): Bounds {
  const end = (which: 'min' | 'max', choose: (...values: readonly number[]) => number) => {
    const known = all.flatMap((each) => each[which] ?? []);
    return known.length < all.length || known.length === 0 ? undefined : choose(...known);
  };
  return range(end('min', Math.min), end('max', Math.max));
}

/** The shown value between the least and the most over all. */
export const between = (shown: Bounds, all: readonly Bounds[]): Bounds => ({ ...typicalOf(shown), ...endsOver(all) });

export const typicalOf = ({ typical }: Bounds): Pick<Bounds, 'typical'> => (typical === undefined ? {} : { typical });
