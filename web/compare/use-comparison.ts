import type { Client, CombinedError } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { CompareDocument, type CompareMarketsInput, type CompareQuery } from '../api/generated/operations.js';

export type ComparedRow = CompareQuery['compareMarkets']['rows'][number];

interface Compared {
  /** By code of the market. */
  readonly rows: ReadonlyMap<string, ComparedRow>;
  /** Why the others could not be compared. */
  readonly error: CombinedError | undefined;
}

export interface Comparison extends Compared {
  /** Compares what is missing. */
  again(): void;
}

const nothing: Compared = { rows: new Map(), error: undefined };

/**
 * Compares markets in portions, one after the other; leaving the page ends it.
 * @param input undefined while something is missing; the same object as long as it asks the same
 */
export function useComparison(input: CompareMarketsInput | undefined): Comparison {
  const client = useClient();
  const [compared, setCompared] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (input === undefined) return;
    let isCurrent = true;
    setCompared(nothing);
    void compareInPortions(client, input, (found) => {
      if (isCurrent) setCompared(found);
      return isCurrent;
    });
    return () => {
      isCurrent = false;
    };
  }, [client, input, attempt]);
  return { ...compared, again: () => setAttempt((count) => count + 1) };
}

/** Markets in one request: few, so that rows appear soon and a failure loses little. A comparison has at least two. */
const PORTION = 3;

/** @param onFound called after each portion with all rows so far; returns false to end */
async function compareInPortions(
  client: Client,
  input: CompareMarketsInput,
  onFound: (compared: Compared) => boolean,
): Promise<void> {
  let rows: ReadonlyMap<string, ComparedRow> = new Map();
  for (const targets of portionsOf(input.targets, PORTION)) {
    const { data, error } = await client.query(CompareDocument, { input: { ...input, targets } }).toPromise();
    rows = new Map([...rows, ...(data?.compareMarkets.rows ?? []).map((row) => [row.target.code, row] as const)]);
    if (!onFound({ rows, error }) || error !== undefined) return;
  }
}

/** Portions of a size; a single one at the end joins the portion before it. */
export function portionsOf<T>(all: readonly T[], size: number): T[][] {
  const portions: T[][] = [];
  for (let start = 0; start < all.length; start += size) portions.push(all.slice(start, start + size));
  const last = portions.at(-1);
  if (portions.length > 1 && last?.length === 1) portions.splice(-2, 2, [...(portions.at(-2) ?? []), ...last]);
  return portions;
}
