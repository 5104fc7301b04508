import { z } from 'zod';
import { ask } from './ask.js';
import { expected } from './expected.js';

const it = z.string().min(20).describe('a sentence, after "it"');
const source = z.string().min(10).describe('what it was written from: the source of the facts, not the program');
const day = z.iso.date();

/** One question with one answer; or the same question on several days, each being the day of law and of entry. */
export const knowledgeCase = z.union([
  z.strictObject({ it, source, ask: ask.required({ asOf: true }), expect: expected }),
  z.strictObject({
    it,
    source,
    ask: ask.omit({ asOf: true, entryOn: true }),
    on: z.record(day, expected.extend({ because: z.string() })),
  }),
]);

export type KnowledgeCase = z.infer<typeof knowledgeCase>;
export type Expected = z.infer<typeof expected>;
