import type { ServerResponse } from 'node:http';
import pTimeout from 'p-timeout';

/** Server-sent events in the protocol of GraphQL over SSE, in its mode of distinct connections. */
export const nextEvent = (result: unknown): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

export const completeEvent = 'event: complete\ndata:\n\n';

/** A comment, which clients ignore. */
const heartbeat = ':\n\n';

interface Pace {
  readonly heartbeatMs: number;
  /** Counts the bytes of a text as unread; the returned function ends that. */
  hold(bytes: number): () => void;
  /** Resolves when the client has read everything that was written to the connection, or the connection is closed. */
  read(): Promise<void>;
}

/**
 * The events, with a heartbeat at the start and in every longer pause. The next event is read when the client has read
 * the one before, so nothing accumulates for a client that does not read.
 */
export async function* paced(events: AsyncGenerator<string, void>, pace: Pace): AsyncGenerator<string, void> {
  const { heartbeatMs, hold, read } = pace;
  let release = () => {};
  try {
    let next = events.next();
    let text = heartbeat;
    while (true) {
      release = hold(Buffer.byteLength(text));
      yield text;
      await read();
      release();
      const step = await pTimeout(next, { milliseconds: heartbeatMs, fallback: () => undefined });
      if (step?.done === true) return;
      text = step === undefined ? heartbeat : step.value;
      if (step !== undefined) next = events.next();
    }
  } finally {
    release();
    await events.return();
  }
}

/** Resolves when a client has read everything that was written to it, or has gone. */
export async function drained(response: ServerResponse): Promise<void> {
  // What a generator yields is written to the connection before this continues.
  await Promise.resolve();
  while (response.writableNeedDrain && !response.destroyed) {
    await new Promise<void>((resolve) => {
      const done = () => {
        response.off('drain', done).off('close', done);
        resolve();
      };
      response.on('drain', done).on('close', done);
    });
  }
}
