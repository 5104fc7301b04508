import { defineForOperator, type Folder, type OwnerOfLock } from './define.js';

type Behind = { place: string; found: string; expected: string; putBack: string; sequence: number };
type File = { file: string; reason: string };

/** Errors of the data folder, of backups, and of a graph that has lost something. */
export const dataErrors = {
  dataInUse: defineForOperator(
    'DATA_IN_USE',
    'conflict',
    ({ folder, owner }: { folder: string; owner: OwnerOfLock | null }) => {
      const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
      const server = owner?.url ? `, which answers at ${owner.url}` : '';
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
      `The graph in "${folder}" cannot be opened (${reason}): put a backup back with "npx landfall restore BACKUP".`,
  ),
  dataNotWritable: defineForOperator(
    'DATA_NOT_WRITABLE',
    'unavailable',
    ({ folder, reason }: Folder) =>
      `The data folder "${folder}" cannot be written (${reason}): make room or allow writing there, or set LANDFALL_DATA to another folder.`,
    'Nothing can be written at the moment, so nothing was changed: try again later.',
  ),
  dataExposed: defineForOperator(
    'DATA_EXPOSED',
    'conflict',
    ({ file, mode, reason }: File & { mode: string }) =>
      `Others on this machine can read "${file}" (mode ${mode}), and that cannot be changed (${reason}): run "chmod go= ${file}" as its owner, or set LANDFALL_DATA to a folder of your own.`,
  ),
  markerDamaged: defineForOperator(
    'MARKER_DAMAGED',
    'fault',
    ({ folder }: { folder: string }) =>
      `The file landfall.json in "${folder}" is damaged, so it is not known how far the graph had come: put the file or the whole folder back from a backup ("npx landfall restore BACKUP"). Where you know which sequence was published last, remove landfall.json and start once with "npx landfall serve --accept-sequence N".`,
  ),
  graphBehind: defineForOperator(
    'GRAPH_BEHIND',
    'fault',
    ({ place, found, expected, putBack, sequence }: Behind) =>
      `The graph in ${place} has lost something: it holds ${found}, and held ${expected} when it was last seen. Nothing was loaded or changed. Put back ${putBack}; where the loss is meant, start once with "npx landfall serve --accept-sequence ${sequence}".`,
  ),
  sequenceNotAccepted: defineForOperator(
    'SEQUENCE_NOT_ACCEPTED',
    'conflict',
    ({ place, given, sequence }: { place: string; given: number; sequence: number }) =>
      `--accept-sequence ${given} does not fit: the graph in ${place} holds sequence ${sequence}. Leave the option out where nothing is lost; where something is, give that number to go on from what is there.`,
  ),
  backupExists: defineForOperator(
    'BACKUP_EXISTS',
    'conflict',
    ({ folder }: { folder: string }) =>
      `There is something at "${folder}" already, and a backup writes over nothing: name a folder that is not there.`,
  ),
  backupNotWritten: defineForOperator(
    'BACKUP_NOT_WRITTEN',
    'unavailable',
    ({ folder, reason }: Folder) =>
      `The backup "${folder}" was not made (${reason}): nothing was left there. Make room or allow writing there, or name another folder.`,
  ),
  backupNotRead: defineForOperator(
    'BACKUP_NOT_READ',
    'input',
    ({ folder, reason }: Folder) =>
      `"${folder}" is no sound backup (${reason}): name a folder that "npx landfall backup" made. Nothing was changed.`,
  ),
  backupOfNothing: defineForOperator(
    'BACKUP_OF_NOTHING',
    'input',
    ({ folder }: { folder: string }) =>
      `There is no graph in "${folder}" to back up: set LANDFALL_DATA to the folder of the server.`,
  ),
  backupByNeo4j: defineForOperator(
    'BACKUP_BY_NEO4J',
    'input',
    ({ command }: { command: string }) =>
      `NEO4J_URI is set, and "landfall ${command}" is for the embedded engine: use Neo4j's own tools ("neo4j-admin database dump" and "load"), and keep landfall.json of LANDFALL_DATA with the dump.`,
  ),
  serverNotAsked: defineForOperator(
    'SERVER_NOT_ASKED',
    'unavailable',
    ({ url, reason }: { url: string; reason: string }) =>
      `The server at ${url} has the data folder open and cannot be asked to make a backup (${reason}): run the command beside it as its user, or stop it first.`,
  ),
} as const;
