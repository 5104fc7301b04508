import { define, type Engine, type Folder, type HolderOfData } from './define.js';

/** Errors of the engine and its data. */
export const engineErrors = {
  engineUnavailable: define(
    'ENGINE_UNAVAILABLE',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j does not answer at ${uri} (${reason}): check that it runs there, and NEO4J_URI; without NEO4J_URI the embedded engine is used.`,
  ),
  engineRefused: define(
    'ENGINE_REFUSED',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j at ${uri} lets nobody in with these settings (${reason}): check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
  ),
  engineClosed: define('ENGINE_CLOSED', 'unavailable', (_: object) => 'The graph is closed: the server is stopping.'),
  engineTimeout: define(
    'ENGINE_TIMEOUT',
    'unavailable',
    ({ what, seconds }: { what: string; seconds: number }) =>
      `${what} took longer than ${seconds} s: ask for less at once, or again in a moment.`,
  ),
  writeConflict: define(
    'WRITE_CONFLICT',
    'conflict',
    ({ reason }: { reason: string }) => `Others kept changing the same facts (${reason}): try again in a moment.`,
  ),
  constraintBroken: define(
    'CONSTRAINT_BROKEN',
    'conflict',
    ({ reason }: { reason: string }) => `The graph refuses the change: ${reason}.`,
  ),
  dataInUse: define(
    'DATA_IN_USE',
    'conflict',
    ({ folder, holder }: { folder: string; holder: HolderOfData | null }) => {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
      const server = holder?.url ? `, which answers at ${holder.url}` : '';
      return `The data folder "${folder}" is in use by ${who}${server}: ask it, stop it, or set LANDFALL_DATA to another folder.`;
    },
  ),
  dataTooNew: define(
    'DATA_TOO_NEW',
    'conflict',
    ({ folder, format, known }: { folder: string; format: number; known: number }) =>
      `The data folder "${folder}" comes from a newer Landfall (format ${format}; this one reads up to ${known}): install the newer one, or set LANDFALL_DATA to another folder.`,
  ),
  dataUnreadable: define(
    'DATA_UNREADABLE',
    'fault',
    ({ folder, reason }: Folder) =>
      `The graph in "${folder}" cannot be opened (${reason}): put a backup there, or move the folder away and load the seed again with "npx landfall seed".`,
  ),
  dataNotWritable: define(
    'DATA_NOT_WRITABLE',
    'unavailable',
    ({ folder, reason }: Folder) =>
      `The data folder "${folder}" cannot be written (${reason}): make room or allow writing there, or set LANDFALL_DATA to another folder.`,
  ),
} as const;
