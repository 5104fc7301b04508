import { randomUUID } from 'node:crypto';
import type { Graph } from '../port.js';
import { statement } from '../statement.js';
import { readSequence } from '../watermark/graph-state.js';

const announce = statement(import.meta.url, 'announce');
const renew = statement(import.meta.url, 'renew');

export interface AnnounceOptions {
  /** How long a mark remains if its publisher was killed, in milliseconds: less than readers wait. */
  readonly lifeMs?: number;
  /** How often a mark is renewed while a commit takes long, in milliseconds. */
  readonly everyMs?: number;
}

/**
 * The same graph, which marks each publication from before its commit until after it. On Neo4j the writes of one commit
 * become visible one after the other: readers who see the mark look again. The mark is a node of its own, written in
 * transactions of its own.
 */
export function announcePublications<G extends Graph>(graph: G, options: AnnounceOptions = {}): G {
  let known: number | undefined;
  return {
    ...graph,
    async transaction(work) {
      const mark = markOf(graph, options);
      let reached: number | undefined;
      try {
        const result = await graph.transaction(async (transaction) => {
          reached = undefined;
          let hasWritten = false;
          const done = await work({
            read: transaction.read,
            write: (written, params) => {
              hasWritten = true;
              return transaction.write(written, params);
            },
          });
          if (!hasWritten) return done;
          reached = await readSequence(transaction);
          // Another server may have published what this one does not know yet: a mark too many delays readers briefly.
          if (reached !== known) await mark.set();
          return done;
        });
        known = reached ?? known;
        return result;
      } finally {
        await mark.end();
      }
    },
  };
}

interface Mark {
  set(): Promise<void>;
  end(): Promise<void>;
}

function markOf(graph: Graph, { lifeMs = 5_000, everyMs = 1_000 }: AnnounceOptions): Mark {
  const by = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  let renewing: Promise<void> = Promise.resolve();
  /** A mark that cannot be renewed or ended ends by itself. */
  const stand = (life: number | null): Promise<void> =>
    graph.transaction((transaction) => transaction.write(renew, { by, life })).then(nothing, nothing);
  return {
    async set() {
      await graph.transaction((transaction) => transaction.write(announce, { by, life: lifeMs }));
      timer ??= setInterval(() => {
        renewing = renewing.then(() => stand(lifeMs));
      }, everyMs).unref();
    },
    async end() {
      if (timer === undefined) return;
      clearInterval(timer);
      await renewing;
      await stand(null);
    },
  };
}

const nothing = (): void => undefined;
