/** Draws that look random, and are the same for the same name. */
export interface Random {
  /** A whole number from `from` to `to`, both inclusive. */
  whole(from: number, to: number): number;
  /** True for this percentage of draws. */
  chance(percent: number): boolean;
  one<Item>(of: readonly Item[]): Item;
  /** Different items, in the order drawn; all of them if there are not enough. */
  some<Item>(of: readonly Item[], count: number): Item[];
  /** Mostly one of the first: a few are drawn often and most rarely, like real hubs. */
  early<Item>(of: readonly Item[]): Item;
}

/** @param name a different name gives a different series */
export function createRandom(name: string): Random {
  const next = mulberry32(hashOf(name));
  const at = <Item>(of: readonly Item[], share: number): Item => {
    const item = of[Math.floor(share * of.length)];
    if (item === undefined) throw new Error(`"${name}" draws from an empty list`);
    return item;
  };
  return {
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (percent) => next() * 100 < percent,
    one: (of) => at(of, next()),
    some(of, count) {
      const left = [...of];
      return Array.from({ length: Math.min(count, left.length) }, () => {
        const index = Math.floor(next() * left.length);
        return left.splice(index, 1);
      }).flat();
    },
    early: (of) => at(of, next() ** 2),
  };
}

/** Numbers from 0 to 1, not including 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
}
