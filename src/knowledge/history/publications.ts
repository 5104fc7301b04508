import type { Logger } from 'pino';
import { errors } from '../../errors.js';

/** Tells those who wait that something was published. Holds nothing of what was: that is in the graph. */
export interface Publications {
  /** Something was published here, as this sequence. */
  announce(sequence: number): void;
  /** The last sequence, as soon as it is greater than this one. @throws `STOPPING`, or the reason of the signal */
  after(sequence: number, signal: AbortSignal): Promise<number>;
  /** Sends all away who wait, and asks no more. Harmless the second time. */
  close(): void;
}

export interface PublicationsOptions {
  /** The sequence that is published now; other processes publish too. */
  published(): Promise<number>;
  /** How often it is asked for, in milliseconds. */
  readonly everyMs?: number;
  readonly log: Pick<Logger, 'warn'>;
}

export function createPublications({ published, everyMs = 3_000, log }: PublicationsOptions): Publications {
  const waiting = new Set<() => void>();
  const closing = new AbortController();
  let last = 0;
  let isAsking = false;

  function announce(sequence: number): void {
    if (sequence <= last) return;
    last = sequence;
    for (const wake of [...waiting]) wake();
  }

  async function ask(): Promise<void> {
    if (isAsking || waiting.size === 0) return;
    isAsking = true;
    try {
      announce(await published());
    } catch (err) {
      log.warn({ err }, 'what is published cannot be read: asked again later');
    } finally {
      isAsking = false;
    }
  }

  /** Begun by the first who waits: a command that answers once asks for nothing. */
  let timer: NodeJS.Timeout | undefined;

  return {
    announce,
    async after(sequence, signal) {
      timer ??= setInterval(ask, everyMs).unref();
      const ended = AbortSignal.any([signal, closing.signal]);
      while (last <= sequence) {
        ended.throwIfAborted();
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            ended.removeEventListener('abort', wake);
            resolve();
          };
          waiting.add(wake);
          ended.addEventListener('abort', wake, { once: true });
          void ask();
        });
      }
      ended.throwIfAborted();
      return last;
    },
    close() {
      clearInterval(timer);
      closing.abort(errors.stopping({}));
    },
  };
}
