import type { Reader } from '../../graph/port.js';
import { readPublished } from '../published.js';
import type { NameIndex } from './build.js';
import { moveIndex, readIndex } from './read.js';

/**
 * The index of names for the state that is published now. When the sequence has changed, it is updated once for all who
 * wait.
 */
export interface FreshIndex {
  /** Never older than the state that was published at the time of the call. */
  current(): Promise<NameIndex>;
}

export function freshIndex(graph: Reader): FreshIndex {
  let known: NameIndex | undefined;
  let reading: Promise<NameIndex> | undefined;
  const readOnce = (): Promise<NameIndex> => {
    reading ??= readOrMove(graph, known).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  return {
    async current() {
      const { sequence } = await readPublished(graph);
      if (known?.sequence !== sequence) known = await readOnce();
      while (known.sequence < sequence) known = await readOnce();
      return known;
    },
  };
}

/** A publication changes a few names: only these are read, if it states which. */
async function readOrMove(graph: Reader, known: NameIndex | undefined): Promise<NameIndex> {
  return (known && (await moveIndex(graph, known))) ?? readIndex(graph);
}
