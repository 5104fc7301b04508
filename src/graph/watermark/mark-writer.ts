import type { BaseLogger } from 'pino';
import type { Mark } from '../data-folder/marker.js';

export interface MarkOptions {
  /** The current mark; undefined if there is none yet. */
  readonly mark: Mark | undefined;
  /** Stores a mark, durably. */
  readonly keep: (mark: Mark) => Promise<void>;
  readonly log?: Pick<BaseLogger, 'warn'> | undefined;
}

export interface MarkWriter {
  /** Raises the mark. Resolves once it is durable if the sequence moved, at once otherwise. */
  raise(mark: Mark): Promise<void>;
  /** Resolves once every raised mark is stored. */
  settle(): Promise<void>;
}

/**
 * Stores the highest mark, one write at a time; marks that arrive during a write share the next one. If a mark cannot
 * be stored, nothing fails: what it stands for is committed, and the next mark includes it.
 */
export function createMarkWriter({ mark, keep, log }: MarkOptions): MarkWriter {
  let highest = mark;
  let kept = mark;
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    try {
      while (highest !== undefined && highest !== kept) {
        const next = highest;
        await keep(next);
        kept = next;
      }
    } catch (err) {
      log?.warn(
        { err },
        'the state of the graph could not be written to landfall.json and will be written after the next change',
      );
    } finally {
      writing = undefined;
    }
  }

  const settle = async (): Promise<void> => {
    if (highest !== kept) writing ??= write();
    await writing;
  };

  return {
    async raise({ history, sequence, commits }) {
      const before = highest;
      const isSame = before !== undefined && before.history === history;
      if (isSame && sequence <= before.sequence && commits <= before.commits) return;
      highest = isSame
        ? { history, sequence: Math.max(sequence, before.sequence), commits: Math.max(commits, before.commits) }
        : { history, sequence, commits };
      const done = settle();
      if (!isSame || sequence > before.sequence) await done;
    },
    settle,
  };
}
