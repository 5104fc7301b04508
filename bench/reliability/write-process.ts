import { z } from 'zod';
import type { Graph } from '../../src/graph/port.js';
import { answerCalls } from '../process/answer-calls.js';
import { openAt, place } from './place.js';
import { groups } from './world.js';
import { write } from './writing.js';

// Run as a process of its own by writers.ts: one writer, or several in one process. It opens the graph first, so that
// all start together.
const order = z.object({ writers: z.array(z.enum(groups)), count: z.number() });
let graph: Graph | undefined;

answerCalls(
  {
    async open(where) {
      graph = await openAt(place.parse(where));
    },
    async write(given) {
      const { writers, count } = order.parse(given);
      if (graph === undefined) throw new Error('no graph is open');
      const opened = graph;
      return Promise.all(writers.map((writer) => write(opened, writer, count)));
    },
  },
  async () => graph?.close(),
);
