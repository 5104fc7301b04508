import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/import/progress-line.js';
import { readingProgress } from '../../src/cli/import/reading-progress.js';
import { messages } from '../../src/messages/messages.js';
import { english } from '../messages/english.js';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

const rows = (count: number) => () => messages.scheduleImport.writing({ rows: count, rate: count });
const clear = '\r\u001b[K';

describe('the progress of an import', () => {
  it('is one line of a terminal, shown at most ten times a second, and removed at the end', () => {
    let now = 0;
    const output = terminal(true);
    const progress = progressLine(output, english, () => now);
    progress.show(rows(1));
    now = 50;
    progress.show(rows(2));
    now = 150;
    progress.show(rows(3));
    progress.end();
    expect(output.written).toEqual([
      `${clear}1 rows written, 1 per second`,
      `${clear}3 rows written, 3 per second`,
      clear,
    ]);
  });

  it('is quiet if there is no terminal', () => {
    const output = terminal(false);
    const progress = progressLine(output, english);
    progress.show(rows(1));
    progress.end();
    expect(output.written).toEqual([]);
  });

  it('counts rows, and says how long the rest takes at the rate so far', () => {
    let now = 0;
    const reading = readingProgress(40, () => now);
    now = 2000;
    reading.read(new TextEncoder().encode('a,b\nc,d\n'));
    reading.read(new TextEncoder().encode('e\n'));
    expect(english(reading.said())).toBe('█████░░░░░░░░░░░░░░░ 25 %  3 rows read, 2 per second, 6 s left');
  });
});
