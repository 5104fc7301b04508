import { z } from 'zod';

export type Calls = Readonly<Record<string, (argument: unknown) => Promise<unknown>>>;

const call = z.object({ id: z.number(), name: z.string(), argument: z.unknown().optional() });

/** Answers the calls of the parent process until that disconnects. */
export function answerCalls(calls: Calls, stop: () => Promise<void>): void {
  process.on('message', async (message) => {
    const { id, name, argument } = call.parse(message);
    try {
      process.send?.({ id, value: await calls[name]?.(argument) });
    } catch (failure) {
      process.send?.({ id, failure: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) });
    }
  });
  process.once('disconnect', () => void stop().finally(() => process.exit()));
}
