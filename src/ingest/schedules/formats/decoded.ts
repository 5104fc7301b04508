import { TextDecoder } from 'node:util';
import { decode } from 'iconv-lite';
import { errors } from '../../../errors.js';
import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';

const lineBreak = 0x0a;

/** No line of a publisher's table is nearly as long. */
const longestLine = 1_000_000;

/** How packed files begin. */
const packed = [
  { kind: 'WORKBOOK', start: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'WORKBOOK', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'COMPRESSED', start: [0xfd, 0x37, 0x7a, 0x58] },
  { kind: 'COMPRESSED', start: [0x1f, 0x8b] },
] as const;

/** A file that a person or a program gives. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * The text of a table in UTF-8 or CP949, in pieces of whole lines. Its first line tells the encoding: the lines after
 * it must have the same. The last line must end with a line break, otherwise it may be cut off.
 */
export async function* decoded({ name: file, bytes }: GivenFile): AsyncGenerator<string> {
  let encoding: Encoding | undefined;
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    rest = Buffer.concat([rest, chunk]);
    const end = rest.lastIndexOf(lineBreak) + 1;
    if (end === 0 && rest.length < longestLine) continue;
    encoding ??= encodingOf(file, rest);
    if (end === 0) throw notRead(file, line, messages.scheduleErrors.otherFile({ format: 'KCS' }));
    const lines = rest.subarray(0, end);
    const text = encoding.read(lines);
    if (text === undefined) {
      const reason = messages.scheduleErrors.badBytes({ encoding: encoding.name });
      throw notRead(file, line + linesBefore(encoding, lines), reason);
    }
    line += text.split('\n').length - 1;
    yield text;
    rest = rest.subarray(end);
  }
  if (encoding === undefined) encodingOf(file, rest);
  if (rest.length > 0) throw notRead(file, line, messages.scheduleErrors.rowCutOff());
}

const notRead = (file: string, line: number | undefined, reason: Message) =>
  errors.scheduleNotRead({ file, line, reason });

interface Encoding {
  readonly name: string;
  /** Undefined if the bytes are not in the encoding. */
  readonly read: (bytes: Buffer) => string | undefined;
}

const encodings: readonly Encoding[] = [
  { name: 'UTF-8', read: utf8 },
  { name: 'CP949', read: cp949 },
];

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Node's own decoder knows EUC-KR alone: it drops a byte of each of the other 8,822 syllables. */
function cp949(bytes: Buffer): string | undefined {
  const text = decode(bytes, 'cp949');
  return text.includes('\uFFFD') ? undefined : text;
}

/** The encoding of a file with this start. */
function encodingOf(file: string, start: Buffer): Encoding {
  if (start.length === 0) throw notRead(file, undefined, messages.scheduleErrors.empty());
  const archive = packed.find((each) => each.start.every((byte, at) => start[at] === byte));
  if (archive) throw notRead(file, undefined, messages.scheduleErrors.packed({ kind: archive.kind }));
  const end = start.indexOf(lineBreak);
  const firstLine = end < 0 ? start : start.subarray(0, end);
  const encoding = encodings.find(({ read }) => read(firstLine) !== undefined);
  if (encoding === undefined) throw notRead(file, 1, messages.scheduleErrors.otherEncoding());
  if (/^\s*</.test(encoding.read(firstLine) ?? '')) {
    throw notRead(file, undefined, messages.scheduleErrors.otherFile({ format: 'KCS' }));
  }
  return encoding;
}

/** How many lines there are before the first that the encoding cannot read. */
function linesBefore({ read }: Encoding, bytes: Buffer): number {
  let lines = 0;
  for (let start = 0; start < bytes.length; lines += 1) {
    const end = bytes.indexOf(lineBreak, start) + 1;
    if (read(bytes.subarray(start, end)) === undefined) return lines;
    start = end;
  }
  return lines;
}
