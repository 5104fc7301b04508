import { Buffer } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Gauge, type Registry } from 'prom-client';
import type { Limits } from '../api/limits/limits.js';
import { atClose } from './connection-close.js';

/** Answers that their clients have not read yet. Their bytes wait in the memory of this process. */
export interface UnreadAnswers {
  /** The bytes that wait, of all callers together. */
  readonly bytes: number;
  /** The number of answers cut off since the start. */
  readonly cut: number;
  /**
   * Counts an answer until it is read or its connection is closed. An answer that stays unread for `unreadMs` is cut
   * off. If a caller, or all together, leave more bytes unread than the limits allow, the oldest answers are cut off:
   * those of the caller, or those of the caller with the most unread bytes.
   * @param whose the caller
   * @param close closes the connection
   * @returns ends the counting; idempotent
   */
  hold(whose: string, bytes: number, close: () => void): () => void;
}

export type UnreadLimits = Pick<Limits, 'unreadMs' | 'unreadBytes' | 'unreadBytesEach'>;

interface Held {
  readonly whose: string;
  readonly bytes: number;
  readonly cutOff: () => void;
}

export function createUnreadAnswers({ unreadMs, unreadBytes, unreadBytesEach }: UnreadLimits): UnreadAnswers {
  const held = new Map<string, Set<Held>>();
  const sums = new Map<string, number>();
  let bytes = 0;
  let cut = 0;

  function add(one: Held): void {
    const own = held.get(one.whose) ?? new Set();
    held.set(one.whose, own.add(one));
    sums.set(one.whose, (sums.get(one.whose) ?? 0) + one.bytes);
    bytes += one.bytes;
  }

  function remove(one: Held): boolean {
    const own = held.get(one.whose);
    if (own?.delete(one) !== true) return false;
    bytes -= one.bytes;
    sums.set(one.whose, (sums.get(one.whose) ?? 0) - one.bytes);
    if (own.size === 0) {
      held.delete(one.whose);
      sums.delete(one.whose);
    }
    return true;
  }

  const oldestOf = (whose: string): Held | undefined => held.get(whose)?.values().next().value;

  /** The oldest answer of the caller with the most unread bytes, except the newest of all. */
  function oldestOfLargest(newest: Held): Held | undefined {
    const callers = [...sums].sort(([, a], [, b]) => b - a);
    return callers.map(([whose]) => oldestOf(whose)).find((oldest) => oldest !== newest);
  }

  /** The newest answer itself stays: a single answer has a limit of its own. */
  function makeRoomFor(newest: Held): void {
    const { whose } = newest;
    for (let oldest = oldestOf(whose); (sums.get(whose) ?? 0) > unreadBytesEach; oldest = oldestOf(whose)) {
      if (oldest === undefined || oldest === newest) break;
      oldest.cutOff();
    }
    while (bytes > unreadBytes) {
      const oldest = oldestOfLargest(newest);
      if (oldest === undefined) break;
      oldest.cutOff();
    }
  }

  return {
    get bytes() {
      return bytes;
    },
    get cut() {
      return cut;
    },
    hold(whose, size, close) {
      const timer = setTimeout(() => one.cutOff(), unreadMs).unref();
      const release = (): boolean => {
        clearTimeout(timer);
        return remove(one);
      };
      const cutOff = (): void => {
        if (!release()) return;
        cut += 1;
        close();
      };
      const one: Held = { whose, bytes: size, cutOff };
      add(one);
      makeRoomFor(one);
      return () => void release();
    },
  };
}

/**
 * Counts every answer of a server while it is unread, except streams of events, which count each event.
 * @param askerOf identifies the sender of a request
 */
export function holdAnswers(
  app: FastifyInstance,
  unread: UnreadAnswers,
  askerOf: (request: FastifyRequest) => string,
): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { raw } = reply;
    const { socket } = request.raw;
    if (
      raw.destroyed ||
      socket.destroyed ||
      reply.getHeader('content-type')?.toString().startsWith('text/event-stream')
    )
      return payload;
    // Each layer in which a text waits would copy it; bytes are not copied.
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    const release = unread.hold(askerOf(request), Buffer.isBuffer(body) ? body.byteLength : 0, () => {
      request.log.warn({ route: request.routeOptions.url }, 'response cut off, because the client did not read it');
      socket.destroy();
    });
    const forget = atClose(socket, release);
    raw.once('close', () => {
      release();
      forget();
    });
    return body;
  });
}

/** Adds to the metrics how much is unread, and how many answers were cut off. */
export function unreadMetrics(registry: Registry, unread: UnreadAnswers): void {
  new Gauge({
    name: 'http_unread_bytes',
    help: 'Bytes of responses that clients have not read yet',
    registers: [registry],
    collect() {
      this.set(unread.bytes);
    },
  });
  new Gauge({
    name: 'http_unread_answers_cut',
    help: 'Responses closed because clients did not read them, since the start',
    registers: [registry],
    collect() {
      this.set(unread.cut);
    },
  });
}
