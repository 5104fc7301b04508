import { basename } from 'node:path';
import { readJapan } from './formats/japan.js';
import { readKcs } from './formats/kcs.js';
import type { ReadEdition } from './formats/schedule-source.js';
import { readUsitcCsv } from './formats/usitc-csv.js';
import { readUsitcJson } from './formats/usitc-json.js';

/** The formats of publishers that can be imported. */
export const importFormats = ['kcs', 'usitc-csv', 'usitc-json', 'japan'] as const;

export type ImportFormat = (typeof importFormats)[number];

/** Formats whose files do not state the day of the edition. */
export const formatsWithoutDay: readonly ImportFormat[] = ['usitc-csv', 'usitc-json'];

/** Formats of which an edition has several files. */
export const formatsOfSeveralFiles: readonly ImportFormat[] = ['japan'];

/** A publisher's file. */
export interface PublishedFile {
  readonly path: string;
  /** Its content, in pieces. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

interface Given {
  readonly format: ImportFormat;
  /** All files of the edition: one, but for formats of several files. */
  readonly files: readonly PublishedFile[];
  /** The day of the edition, for formats that do not state it. */
  readonly day: string;
  /** Whether the Harmonized System has a class with these digits. */
  readonly isClass: (digits: string) => boolean;
}

/** Reads an edition in its publisher's format. @throws `SCHEDULE_NOT_READ` with file, line and what is right */
export async function readEdition({ format, files, day, isClass }: Given): Promise<ReadEdition> {
  const [file] = files;
  if (file === undefined) throw new Error('An edition has a file.');
  if (format === 'kcs') return readKcs({ name: basename(file.path), bytes: file.bytes() }, isClass);
  const sources = await Promise.all(
    files.map(async (each) => ({ name: basename(each.path), bytes: await whole(each) })),
  );
  const [source] = sources;
  if (source === undefined || format === 'japan') return readJapan(sources);
  return format === 'usitc-csv' ? readUsitcCsv(source, day) : readUsitcJson(source, day);
}

async function whole({ bytes }: PublishedFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes()) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The ID of the source that an edition is: `source/schedule/jp-2026-07`. */
export function editionSource({ territory, day }: { readonly territory: string; readonly day: string }): string {
  return `source/schedule/${isoOf(territory)}-${day.slice(0, 7)}`;
}

/** `jp` of `country/JP`, as the names of schedule files have it. */
export const isoOf = (territory: string): string => territory.slice(territory.lastIndexOf('/') + 1).toLowerCase();
