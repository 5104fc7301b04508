import { setTimeout } from 'node:timers/promises';
import { errors } from '../../errors.js';
import type { Reader } from '../port.js';
import { statement } from '../statement.js';

/** Has a row while a publication may be visible in part. On the embedded engine, whose commits are visible at once, never. */
export const announced = statement(import.meta.url, 'announced');

/** Milliseconds: between two looks, and altogether, which is longer than the mark of a killed publisher remains. */
const [pause, patience] = [20, 15_000];

const isAnnounced = async (graph: Reader): Promise<boolean> => (await graph.read(announced)).length > 0;

/**
 * Waits until no publication becomes visible.
 * @throws `KNOWLEDGE_MOVING` if that takes too long
 */
export async function settled(graph: Reader): Promise<void> {
  await readSettled(graph, () => Promise.resolve());
}

/**
 * Reads where a longer reading begins, so that what is read afterwards holds it completely.
 * @throws `KNOWLEDGE_MOVING` if a publication becomes visible for too long
 */
export async function readSettled<Found>(graph: Reader, read: () => Promise<Found>): Promise<Found> {
  const until = performance.now() + patience;
  for (let attempts = 1; ; attempts += 1) {
    // In this order: a publication that is announced only after the look was not visible to the read.
    const found = await read();
    if (!(await isAnnounced(graph))) return found;
    if (performance.now() > until) throw errors.knowledgeMoving({ attempts });
    await setTimeout(pause);
  }
}
