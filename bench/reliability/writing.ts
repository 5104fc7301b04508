import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { type Changeset, changesetStore } from '../../src/changesets/changeset.js';
import { createChangesets } from '../../src/changesets/changesets.js';
import type { Graph } from '../../src/graph/port.js';
import { lockKnowledge } from '../../src/knowledge/publishing/knowledge.js';
import { isTorn, look } from './citations.js';
import { type Group, groups, pair } from './world.js';
import { type Acknowledged, editorOf, publishMarker } from './writer.js';

/** What one writer did, and what a reader saw meanwhile. */
export const written = z.object({
  acknowledged: z.array(
    z.object({
      changeset: z.string(),
      sequence: z.number(),
      group: z.enum(groups),
      marker: z.string(),
      conflicts: z.number(),
    }),
  ),
  /** Reads of all acts, those during which a publication came, and those that saw a mixture of two. */
  looks: z.number(),
  moved: z.number(),
  torn: z.number(),
});

export type Written = z.infer<typeof written>;

/** The share of a writer's changesets about acts which the other sets too. */
const shared = 0.5;

/** Publishes changesets one after the other, while a reader reads all acts again and again. */
export async function write(graph: Graph, writer: Group, count: number): Promise<Written> {
  const changesets = createChangesets({ graph, today: () => '2026-11-25', onPublished: () => undefined });
  const acknowledged: Acknowledged[] = [];
  let isDone = false;
  const looking = keepLooking(graph, () => isDone);
  try {
    for (let number = 0; number < count; number += 1) {
      const isFirst = number === 0;
      const group = isFirst || Math.random() < shared ? 'both' : writer;
      const meanwhile = isFirst ? () => allDrafted(graph) : () => sleep(Math.random() * 10);
      acknowledged.push(await publishMarker(changesets, writer, group, `${writer}, no. ${number}`, meanwhile));
    }
  } finally {
    isDone = true;
  }
  return { acknowledged, ...(await looking) };
}

/** Waits until each writer has drafted something, so that their first publications conflict. */
async function allDrafted(graph: Graph): Promise<void> {
  const states = ['DRAFT', 'IN_REVIEW', 'PUBLISHED'];
  const hasDrafted = (found: readonly Changeset[], author: string): boolean =>
    found.some((each) => each.author === author && each.size > 0);
  for (;;) {
    const found = await changesetStore.by(graph, 'state', states, { first: 1_000 });
    if (pair.every((writer) => hasDrafted(found, editorOf(writer)))) return;
    await sleep(1);
  }
}

/** What is published, once no publication is in progress. */
const stands = (graph: Graph): Promise<number> =>
  graph.transaction(async (transaction) => (await lockKnowledge(transaction))?.sequence ?? 0);

/**
 * Like a plan, a read is discarded if a publication came between the statement before it and the one after it: on Neo4j
 * the writes of one transaction become visible one after the other. How long that takes depends on the machine, so a
 * mixture counts only if none came until publishing has ended.
 */
async function keepLooking(graph: Graph, isDone: () => boolean): Promise<Omit<Written, 'acknowledged'>> {
  const counts = { looks: 0, moved: 0, torn: 0 };
  while (!isDone()) {
    const before = await look(graph);
    const seen = await look(graph);
    const after = await look(graph);
    counts.looks += 1;
    if (before.sequence !== after.sequence) counts.moved += 1;
    else if (isTorn(seen)) counts[(await stands(graph)) === before.sequence ? 'torn' : 'moved'] += 1;
    await sleep(1);
  }
  return counts;
}
