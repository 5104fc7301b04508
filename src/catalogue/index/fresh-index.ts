import type { Reader } from '../../graph/port.js';
import { readPublished } from '../published.js';
import type { NameIndex } from './build.js';
import { readIndex } from './read.js';

/** The index of names for the state that is published now; read anew, once for all who wait, when the sequence has moved. */
export interface FreshIndex {
  current(): Promise<NameIndex>;
}

export function freshIndex(graph: Reader): FreshIndex {
  let known: NameIndex | undefined;
  let reading: Promise<NameIndex> | undefined;
  const readOnce = (): Promise<NameIndex> => {
    reading ??= readIndex(graph)
      .then((index) => {
        known = index;
        return index;
      })
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  return {
    async current() {
      if (known !== undefined && known.sequence === (await readPublished(graph)).sequence) return known;
      return readOnce();
    },
  };
}
