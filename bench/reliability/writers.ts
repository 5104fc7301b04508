import { z } from 'zod';
import { startRemote } from '../process/remote.js';
import { tellHistory } from './history.js';
import { openAt, type Place } from './place.js';
import { loadActs, pair } from './world.js';
import { type Written, written } from './writing.js';

export interface Writers {
  readonly published: number;
  readonly seconds: number;
  /**
   * Publications that were refused because the other writer had changed the same acts, and succeeded after a refresh.
   */
  readonly conflicts: number;
  readonly looks: number;
  readonly moved: number;
  readonly torn: number;
}

/**
 * Lets two writers publish at the same time, partly about the same acts: on Neo4j from two processes, on the embedded
 * engine, which one process can open, from one. Then checks that all acknowledged publications are there.
 * @param where empty
 * @param count changesets of both together
 * @throws if something is lost, torn, or counted wrongly
 */
export async function writeAgainstEachOther(where: Place, count: number): Promise<Writers> {
  const graph = await openAt(where);
  await loadActs(graph);
  await graph.close();
  const shares = 'folder' in where ? [pair] : pair.map((writer) => [writer]);
  const processes = shares.map((writers) => ({ writers, remote: startRemote(import.meta.url, './write-process.ts') }));
  let all: Written[];
  let seconds: number;
  try {
    await Promise.all(processes.map(({ remote }) => remote.call('open', where)));
    const started = performance.now();
    const each = { count: count / pair.length };
    const found = await Promise.all(processes.map(({ remote, writers }) => remote.call('write', { writers, ...each })));
    all = z.array(z.array(written)).parse(found).flat();
    seconds = (performance.now() - started) / 1000;
  } finally {
    await Promise.all(processes.map(({ remote }) => remote.stop()));
  }
  await compare(where, all, count);
  const sum = (of: (each: Written) => number): number => all.reduce((total, each) => total + of(each), 0);
  return {
    published: count,
    seconds,
    conflicts: sum(({ acknowledged }) => acknowledged.reduce((total, { conflicts }) => total + conflicts, 0)),
    looks: sum(({ looks }) => looks),
    moved: sum(({ moved }) => moved),
    torn: sum(({ torn }) => torn),
  };
}

/** The acknowledged publications are the history: every sequence once, from 2 on, each as its writer received it. */
async function compare(where: Place, all: readonly Written[], count: number): Promise<void> {
  const torn = all.find((each) => each.torn > 0);
  if (torn !== undefined) throw new Error(`${torn.torn} of ${torn.looks} looks saw a mixture of two publications`);
  const heard = all.flatMap(({ acknowledged }) => acknowledged).sort((a, b) => a.sequence - b.sequence);
  const graph = await openAt(where);
  const told = await tellHistory(graph, pair);
  await graph.close();
  if (heard.length !== count || told.length !== count)
    throw new Error(`${count} were sent, ${heard.length} acknowledged, ${told.length} are there`);
  heard.forEach(({ sequence, changeset, marker }, index) => {
    const found = told[index];
    if (sequence !== index + 2 || found?.changeset !== changeset || found.marker !== marker)
      throw new Error(`"${marker}" was acknowledged as ${sequence}, where "${found?.marker}" stands`);
  });
}
