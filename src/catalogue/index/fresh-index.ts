import type { Reader } from '../../graph/port.js';
import { readPublished } from '../published.js';
import type { NameIndex } from './build.js';
import { moveIndex, readIndex } from './read.js';

/** The index of names for the state that is published now; brought up to it, once for all who wait, when the sequence has moved. */
export interface FreshIndex {
  /** Never older than what was published when it was asked for. */
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

/** A publication changes a few names: only these are read, where it says which. */
async function readOrMove(graph: Reader, known: NameIndex | undefined): Promise<NameIndex> {
  return (known && (await moveIndex(graph, known))) ?? readIndex(graph);
}
