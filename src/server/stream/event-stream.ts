/** Server-sent events in the protocol of GraphQL over SSE, in its mode of distinct connections. */
export const nextEvent = (result: unknown): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

export const completeEvent = 'event: complete\ndata:\n\n';

/** A comment, which no client hears of. */
const heartbeat = ':\n\n';

interface Pace {
  readonly heartbeatMs: number;
  /** How long a client may leave what it was sent unread. */
  readonly unreadMs: number;
  /** Hears that a client left it unread for longer. */
  onUnread(): void;
}

/**
 * The events, with a heartbeat at once and whenever nothing else came for a while. An event is asked for when the one
 * before was taken: nothing piles up for a client that does not read.
 */
export async function* paced(events: AsyncGenerator<string, void>, pace: Pace): AsyncGenerator<string, void> {
  const { heartbeatMs, unreadMs, onUnread } = pace;
  let unread: NodeJS.Timeout | undefined;
  try {
    let next = events.next();
    let text = heartbeat;
    while (true) {
      unread = setTimeout(onUnread, unreadMs);
      yield text;
      clearTimeout(unread);
      const step = await within(next, heartbeatMs);
      if (step?.done === true) return;
      text = step === undefined ? heartbeat : step.value;
      if (step !== undefined) next = events.next();
    }
  } finally {
    clearTimeout(unread);
    await events.return();
  }
}

/** What the promise gives, or undefined after a while. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
