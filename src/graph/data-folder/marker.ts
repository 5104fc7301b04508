import { z } from 'zod';
import { errors } from '../../errors.js';
import { diskReason, diskTrouble } from './disk-trouble.js';
import { createJsonFile, readJsonFile, writeJsonFile } from './json-file.js';
import { markerFile } from './paths.js';

/** The layout of the files in a data folder. Raise it when an older Landfall could not read them. */
export const FORMAT = 1;

const Mark = z.object({
  /** The history that was seen; null if the graph had none yet. */
  history: z.string().nullable(),
  /** The last published sequence; 0 before the first publication. */
  sequence: z.int().nonnegative(),
  /** How many transactions have written. Only the embedded engine counts them. */
  commits: z.int().nonnegative(),
});

/** How far a graph had come when it was last seen. It must not fall behind this. */
export type Mark = z.infer<typeof Mark>;

const DatabaseMark = Mark.extend({ uri: z.string(), database: z.string() });

/** The mark of a Neo4j database, and its address. */
export type DatabaseMark = z.infer<typeof DatabaseMark>;

const Marker = z.object({
  format: z.int().positive(),
  /** The mark of the graph in this folder; absent until something has been written. */
  graph: Mark.optional(),
  /** The mark of each Neo4j database that was served with this folder. */
  databases: z.array(DatabaseMark).optional(),
  /** Whether a key for local tokens was made in this folder. */
  accessKey: z.boolean().optional(),
});

/** The content of `landfall.json` in a data folder. */
export type Marker = z.infer<typeof Marker>;

/**
 * The content of `landfall.json`; undefined if there is no such file.
 * Fails with `DATA_TOO_NEW`, `MARKER_DAMAGED`, or `DATA_NOT_WRITABLE` if it cannot be read.
 */
export async function readMarker(folder: string): Promise<Marker | undefined> {
  const value = await readJsonFile(markerFile(folder)).catch((cause: unknown) => {
    const reason = diskTrouble(cause);
    if (reason !== undefined) throw errors.dataNotWritable({ folder, reason }, { cause });
    throw errors.markerDamaged({ folder }, { cause });
  });
  if (value === undefined) return undefined;
  const marker = Marker.safeParse(value);
  if (!marker.success) throw errors.markerDamaged({ folder }, { cause: marker.error });
  const { format } = marker.data;
  if (format > FORMAT) throw errors.dataTooNew({ folder, format, known: FORMAT });
  return marker.data;
}

/** Changes run one after the other, so that each starts from what the one before has written. */
let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes a part of `landfall.json`, durably, and leaves the rest as it is.
 * Fails with `DATA_NOT_WRITABLE`, or as `readMarker` does.
 */
export function changeMarker(folder: string, change: (marker: Marker) => Partial<Marker>): Promise<void> {
  const mine = changing.then(async () => {
    const marker = (await readMarker(folder)) ?? { format: FORMAT };
    await writeMarker(folder, { ...marker, ...change(marker) });
  });
  changing = mine.catch(() => undefined);
  return mine;
}

/** Writes `landfall.json`, durably. Fails with `DATA_NOT_WRITABLE`. */
export const writeMarker = (folder: string, marker: Marker): Promise<void> =>
  asMarker(folder, writeJsonFile(markerFile(folder), marker));

/** Makes `landfall.json` if it does not exist. Fails with `DATA_NOT_WRITABLE`. */
export const createMarker = (folder: string): Promise<void> =>
  asMarker(folder, createJsonFile(markerFile(folder), { format: FORMAT }));

async function asMarker(folder: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (cause) {
    throw errors.dataNotWritable({ folder, reason: diskReason(cause) }, { cause });
  }
}
