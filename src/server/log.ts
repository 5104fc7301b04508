import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';
import { z } from 'zod';

/** Characters of a line: ordinary lines, and errors with their stacks, are shorter. */
const lineAtMost = 8_000;
/**
 * The parts of a longer line are cut to this: characters of each text, entries of each list and object, levels of
 * nesting.
 */
const textAtMost = 1_000;
const entriesAtMost = 20;
const levelsAtMost = 3;

const json = z.record(z.string(), z.unknown());

/**
 * The log: one line of JSON for each event, of limited length. A request chooses names, values and messages of errors,
 * but cannot make their lines long.
 * @param destination standard output if absent
 */
export function boundedLog(level: LevelWithSilent, destination: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, hooks: { streamWrite: bounded } }, destination);
}

function bounded(line: string): string {
  if (line.length <= lineAtMost) return line;
  const event = json.parse(JSON.parse(line));
  const short = JSON.stringify(shown(event, levelsAtMost));
  if (short.length <= lineAtMost) return `${short}\n`;
  // Many texts together are still too long: then each is cut to the part that identifies the event.
  const texts = Object.entries(event).map(([name, value]) => [
    cut(name, 100),
    typeof value === 'number' ? value : textOf(value),
  ]);
  return `${JSON.stringify(Object.fromEntries(texts.slice(0, entriesAtMost)))}\n`;
}

const textOf = (value: unknown): string => cut(typeof value === 'string' ? value : JSON.stringify(value), 100);

/** A text of at most `atMost` characters, and how many are left out. */
const cut = (text: string, atMost: number): string =>
  text.length > atMost ? `${text.slice(0, atMost)} … (${text.length - atMost} more characters)` : text;

function shown(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return cut(value, textAtMost);
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, entriesAtMost).map((each) => shown(each, levels - 1));
  const entries = Object.entries(value).slice(0, entriesAtMost);
  return Object.fromEntries(entries.map(([name, each]) => [cut(name, 100), shown(each, levels - 1)]));
}
