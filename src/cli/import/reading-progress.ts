import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';

const barWidth = 20;
const newLine = 0x0a;

/** How much of the files has been read. */
export interface Reading {
  readonly read: (piece: Uint8Array) => void;
  /** The bar, the rows, the rows a second, and the time left as the bytes so far took. */
  readonly said: () => Message;
}

export function readingProgress(bytes: number, now = () => performance.now()): Reading {
  const started = now();
  let done = 0;
  let rows = 0;
  return {
    read(piece) {
      done += piece.length;
      for (let at = piece.indexOf(newLine); at >= 0; at = piece.indexOf(newLine, at + 1)) rows += 1;
    },
    said() {
      const share = bytes === 0 ? 1 : Math.min(done / bytes, 1);
      const seconds = (now() - started) / 1000;
      return messages.scheduleImport.reading({
        bar: '█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░'),
        percent: Math.floor(share * 100),
        rows,
        rate: seconds > 0 ? Math.round(rows / seconds) : 0,
        ...(share > 0 && seconds > 0 && { seconds: Math.ceil((seconds / share) * (1 - share)) }),
      });
    },
  };
}
