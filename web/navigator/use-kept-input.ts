import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { printAddress, readAddress } from '../plan-input/address.js';
import type { PlanInput } from '../plan-input/plan-input.js';

/** Time after the last change before the address follows, in milliseconds: browsers limit how often it may change. */
const PAUSE_MS = 250;

interface KeptInput {
  /** With the spaces at the ends of a text that the reader is still typing; the address has none. */
  readonly input: PlanInput;
  setInput(input: PlanInput): void;
  /** Writes the input to the address at once. */
  keep(): void;
}

/** The input of a form, kept in the address, so that reloading, sharing and going back keep it. */
export function useKeptInput(): KeptInput {
  const [query, setQuery] = useSearchParams();
  const [input, setInput] = useState(() => readAddress(query));
  const address = query.toString();
  const known = useRef(address);

  useEffect(() => {
    // A link or the history changed the address: the form follows.
    if (address === known.current) return;
    known.current = address;
    setInput(readAddress(new URLSearchParams(address)));
  }, [address]);

  const keep = useCallback(() => {
    const printed = printAddress(input);
    if (printed.toString() === known.current) return;
    known.current = printed.toString();
    setQuery(printed, { replace: true });
  }, [input, setQuery]);

  useEffect(() => {
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [keep]);

  return { input, setInput, keep };
}
