import type { Logger } from 'pino';
import { errors } from '../../errors.js';

/** Notifies waiting readers of a publication. Its content is only in the graph. */
export interface Publications {
  /** Notifies of a publication by this process, with this sequence. */
  announce(sequence: number): void;
  /** The last sequence, as soon as it is greater than this one. @throws `STOPPING`, or the reason of the signal */
  after(sequence: number, signal: AbortSignal): Promise<number>;
  /** Ends all waiting, and stops asking. Idempotent. */
  close(): void;
}

export interface PublicationsOptions {
  /** The published sequence; other processes publish too. */
  published(): Promise<number>;
  /** How often to ask for it, in milliseconds. */
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
      log.warn({ err }, 'publications could not be read and will be read later');
    } finally {
      isAsking = false;
    }
  }

  /** Started when somebody waits for the first time: a command that answers once does not ask. */
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
