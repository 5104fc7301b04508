import type { Client, CombinedError, OperationResult } from '@urql/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { CompareDocument, type CompareMarketsInput, type CompareQuery } from '../api/generated/operations.js';
import { portionsOf } from './portions.js';

export type ComparedRow = CompareQuery['compareMarkets']['rows'][number];
type Rows = ReadonlyMap<string, ComparedRow>;

export interface Question {
  /** At least two. */
  readonly targets: readonly string[];
  /** The same object as long as it asks the same. */
  readonly input: Omit<CompareMarketsInput, 'targets'>;
  /** Of the totals. */
  readonly currency: string;
}

export interface Comparison {
  /** By code of the market; of some portions only, until all have come. */
  readonly rows: Rows;
  readonly isLoading: boolean;
  /** Why a portion could not be compared. */
  readonly error: CombinedError | undefined;
  /** Compares what is missing. */
  again(): void;
}

interface Compared {
  /** What the rows answer: those of another question, or in another language, are not shown. */
  readonly key: string;
  readonly client: Client;
  readonly rows: Rows;
  readonly isLoading: boolean;
  readonly error: CombinedError | undefined;
}

/** After so many failures one after the other nothing else is asked. */
const MOST_FAILURES = 2;

/**
 * Compares markets in portions, one after the other. Rows stay while markets are added, taken away or asked for again;
 * a portion that fails loses nothing of the others. Leaving the page ends what is running.
 */
export function useComparison({ targets, input, currency }: Question): Comparison {
  const client = useClient();
  const key = JSON.stringify([input, currency]);
  const codes = targets.join(' ');
  const [compared, setCompared] = useState<Compared>({
    key,
    client,
    rows: new Map(),
    isLoading: true,
    error: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  const isSame = compared.key === key && compared.client === client;
  const kept: Rows = isSame ? compared.rows : new Map();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come ask nothing; another attempt asks again
  useEffect(() => {
    const leaving = new AbortController();
    void (async () => {
      let rows: Rows = kept;
      let error: CombinedError | undefined;
      let failures = 0;
      const show = (isLoading: boolean): void => setCompared({ key, client, rows, isLoading, error });
      show(true);
      for (const portion of portionsOf(codes.split(' '), (code) => rows.has(code))) {
        const result = await ask(client, { ...input, targets: portion }, currency, leaving.signal);
        if (result === undefined) return;
        failures = result.error === undefined ? 0 : failures + 1;
        error = result.error ?? error;
        rows = new Map([...rows, ...rowsOf(portion, result.data)]);
        if (failures === MOST_FAILURES) break;
        show(true);
      }
      show(false);
    })();
    return () => leaving.abort();
  }, [client, key, codes, attempt]);
  return {
    rows: kept,
    isLoading: !isSame || compared.isLoading,
    error: isSame ? compared.error : undefined,
    again: () => setAttempt((count) => count + 1),
  };
}

/** By the codes that were asked for: the API reads `UK` as `GB`, and gives countries that are asked for twice one row. */
function rowsOf(
  portion: readonly string[],
  data: CompareQuery | undefined,
): readonly (readonly [string, ComparedRow])[] {
  const rows = data?.compareMarkets.rows ?? [];
  return rows.map((row, index) => [rows.length === portion.length ? (portion[index] ?? '') : row.target.code, row]);
}

/** @returns undefined if the page was left before the answer; the request is ended then */
function ask(
  client: Client,
  input: CompareMarketsInput,
  currency: string,
  leaving: AbortSignal,
): Promise<OperationResult<CompareQuery> | undefined> {
  return new Promise((resolve) => {
    if (leaving.aborted) return resolve(undefined);
    const { unsubscribe } = client.query(CompareDocument, { input, currency }).subscribe((result) => {
      if (!result.stale) resolve(result);
    });
    leaving.addEventListener('abort', () => {
      unsubscribe();
      resolve(undefined);
    });
  });
}
