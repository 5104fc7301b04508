import type { Graph } from '../../graph/port.js';
import { createPublicationPriority, type PublicationPriority } from './publication-priority.js';

/** What looks back at earlier states: it steps aside for every write, and not for publications alone. */
export interface Background {
  /** The graph, whose transactions others do not step aside for. */
  readonly graph: Graph;
  /** Knows of each write that waits or runs. */
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
