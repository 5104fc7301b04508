import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The sheet: A4 and Letter less their margins, at 96 pixels to the inch. */
const SHEET = 660;

/**
 * Measures the width of an element, for a drawing that is laid out in pixels.
 * @param assumed the width before the first measure
 * @returns the width, and the reference for the element; on paper, the width of the sheet
 */
export function useWidth<E extends HTMLElement>(assumed: number): readonly [number, RefObject<E>] {
  const reference = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useEffect(() => {
    const element = reference.current;
    if (element === null) return;
    const toScreen = () => setWidth(Math.round(element.clientWidth) || assumed);
    const toPaper = () => flushSync(() => setWidth(SHEET));
    const observer = new ResizeObserver(toScreen);
    observer.observe(element);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', toScreen);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', toScreen);
    };
  }, [assumed]);
  return [width, reference];
}
