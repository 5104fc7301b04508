import { useEffect, useState } from 'react';

/** True once something has lasted for some milliseconds, until it ends. */
export function useAfter(milliseconds: number, lasts: boolean): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    setIsOver(false);
    if (!lasts) return undefined;
    const timer = setTimeout(() => setIsOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds, lasts]);
  return isOver && lasts;
}
