import type { Graph } from '../../graph/port.js';
import { createPublicationPriority, type PublicationPriority } from './publication-priority.js';

/** Where earlier states are read: looking back gives way to every write, and not only to publications. */
export interface Background {
  /** The graph, whose transactions have no priority. */
  readonly graph: Graph;
  /** Knows each write that waits or runs. */
  readonly priority: PublicationPriority;
}

/** The same graph for everything else, whose transactions go before those of the background. */
export function writesFirst(graph: Graph): { readonly graph: Graph; readonly background: Background } {
  const priority = createPublicationPriority();
  return {
    graph: { ...graph, transaction: (work) => priority.publishing(() => graph.transaction(work)) },
    background: { graph, priority },
  };
}
