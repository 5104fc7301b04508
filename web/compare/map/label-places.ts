export interface Place {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Moves labels of two letters down until none covers another; those further north keep their place.
 * @param size of the letters, in the units of the places
 */
export function labelPlaces(places: readonly Place[], size: number): readonly Place[] {
  const set: Place[] = [];
  for (const place of places.toSorted((a, b) => a.y - b.y)) {
    const near = set.filter(({ x }) => Math.abs(x - place.x) < 2 * size).toSorted((a, b) => a.y - b.y);
    // From north to south, so that each one is passed at most once.
    const y = near.reduce((lowest, other) => (Math.abs(other.y - lowest) < size ? other.y + size : lowest), place.y);
    set.push({ ...place, y });
  }
  return set;
}
