import { useEffect, useState } from 'react';

/** Time after the last key before a list is asked for, in milliseconds. */
const PAUSE_MS = 120;

/** A value that follows with a pause, so that a fast typist sends one request. */
export function useDelayed<T>(value: T): T {
  const [delayed, setDelayed] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return delayed;
}
