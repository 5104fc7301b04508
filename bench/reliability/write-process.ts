import { z } from 'zod';
import { answerCalls } from '../process/answer-calls.js';
import { openAt, place } from './place.js';
import { groups } from './world.js';
import { write } from './writing.js';

// Run as a process of its own by writers.ts: one writer, or several in one process.
const order = z.object({ where: place, writers: z.array(z.enum(groups)), count: z.number() });

answerCalls(
  {
    async write(given) {
      const { where, writers, count } = order.parse(given);
      const graph = await openAt(where);
      const results = await Promise.all(writers.map((writer) => write(graph, writer, count)));
      await graph.close();
      return results;
    },
  },
  async () => undefined,
);
