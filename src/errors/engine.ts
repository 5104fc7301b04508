import { define, defineForOperator, type Engine, type Folder, type HolderOfData } from './define.js';

/** Errors of the engine and its data. */
export const engineErrors = {
  engineUnavailable: defineForOperator(
    'ENGINE_UNAVAILABLE',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j does not answer at ${uri} (${reason}): check that it runs there, and NEO4J_URI; without NEO4J_URI the embedded engine is used.`,
    'The graph does not answer at the moment: try again later.',
  ),
  engineRefused: defineForOperator(
    'ENGINE_REFUSED',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j at ${uri} lets nobody in with these settings (${reason}): check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    'The graph does not answer at the moment: try again later.',
  ),
  engineClosed: define('ENGINE_CLOSED', 'unavailable', (_: object) => 'The graph is closed: the server is stopping.'),
  engineTimeout: defineForOperator(
    'ENGINE_TIMEOUT',
    'unavailable',
    ({ what, seconds }: { what: string; seconds: number }) =>
      `${what} took longer than ${seconds} s: ask for less at once, or again in a moment.`,
    'The graph took too long to answer: ask for less at once, or again in a moment.',
  ),
  writeConflict: defineForOperator(
    'WRITE_CONFLICT',
    'conflict',
    ({ reason }: { reason: string }) => `Others kept changing the same facts (${reason}): try again in a moment.`,
    'Others kept changing the same facts: try again in a moment.',
  ),
  constraintBroken: defineForOperator(
    'CONSTRAINT_BROKEN',
    'conflict',
    ({ reason }: { reason: string }) => `The graph refuses the change: ${reason}.`,
    'The graph refuses the change, because something of that name is there already: read it again, and repeat the change.',
  ),
  dataInUse: defineForOperator(
    'DATA_IN_USE',
    'conflict',
    ({ folder, holder }: { folder: string; holder: HolderOfData | null }) => {
      const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
      const server = holder?.url ? `, which answers at ${holder.url}` : '';
      return `The data folder "${folder}" is in use by ${who}${server}: ask it, stop it, or set LANDFALL_DATA to another folder.`;
    },
  ),
  dataTooNew: defineForOperator(
    'DATA_TOO_NEW',
    'conflict',
    ({ folder, format, known }: { folder: string; format: number; known: number }) =>
      `The data folder "${folder}" comes from a newer Landfall (format ${format}; this one reads up to ${known}): install the newer one, or set LANDFALL_DATA to another folder.`,
  ),
  dataUnreadable: defineForOperator(
    'DATA_UNREADABLE',
    'fault',
    ({ folder, reason }: Folder) =>
      `The graph in "${folder}" cannot be opened (${reason}): put a backup there, or move the folder away and load the seed again with "npx landfall seed".`,
  ),
  dataNotWritable: defineForOperator(
    'DATA_NOT_WRITABLE',
    'unavailable',
    ({ folder, reason }: Folder) =>
      `The data folder "${folder}" cannot be written (${reason}): make room or allow writing there, or set LANDFALL_DATA to another folder.`,
    'Nothing can be written at the moment, so nothing was changed: try again later.',
  ),
} as const;
