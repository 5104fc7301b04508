import type { Text } from '../../messages/message.js';

/** A terminal, or a pipe. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line of a terminal that shows how far the work is. A pipe gets nothing. */
export interface ProgressLine {
  /** Shows a text in place of the last one, at most ten times a second. */
  show(said: () => Text): void;
  /** Removes the line. */
  end(): void;
}

const pauseMs = 100;
const clearLine = '\r\u001b[K';

export function progressLine(output: Output, say: (text: Text) => string, now = () => performance.now()): ProgressLine {
  let shownAt: number | undefined;
  return {
    show(said) {
      if (!output.isTTY || (shownAt !== undefined && now() - shownAt < pauseMs)) return;
      shownAt = now();
      output.write(`${clearLine}${say(said())}`);
    },
    end() {
      if (shownAt !== undefined) output.write(clearLine);
      shownAt = undefined;
    },
  };
}
