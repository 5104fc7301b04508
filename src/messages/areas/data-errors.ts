import { message } from '../definition.js';
import { choice, count, flag, optional, part, text } from '../kinds.js';

/** Errors of the data folder, of backups, and of a graph that has lost data. */
export const dataErrors = {
  dataInUse: message('dataErrors.dataInUse', {
    folder: text,
    pid: optional(text),
    host: optional(text),
    url: optional(text),
  }),
  dataTooNew: message('dataErrors.dataTooNew', { folder: text, format: count, known: count }),
  dataUnreadable: message('dataErrors.dataUnreadable', { folder: text, reason: text }),
  dataNotWritable: message('dataErrors.dataNotWritable', { folder: text, reason: part }),
  nothingChanged: message('dataErrors.nothingChanged'),
  dataExposed: message('dataErrors.dataExposed', { file: text, mode: text, reason: part }),
  diskTrouble: message('dataErrors.diskTrouble', {
    trouble: choice('FULL', 'QUOTA', 'READ_ONLY', 'DENIED', 'NO_FOLDER', 'NOT_CREATED', 'NO_MODES'),
  }),
  markerDamaged: message('dataErrors.markerDamaged', { folder: text }),
  graphBehind: message('dataErrors.graphBehind', { place: part, loss: part, isDatabase: flag, sequence: count }),
  sequenceNotAccepted: message('dataErrors.sequenceNotAccepted', { place: part, given: count, sequence: count }),
  inFolder: message('dataErrors.inFolder', { folder: text }),
  inDatabase: message('dataErrors.inDatabase', { uri: text, database: text }),
  lostKnowledge: message('dataErrors.lostKnowledge', { found: count, expected: count, isOtherHistory: flag }),
  lostWrites: message('dataErrors.lostWrites', { found: count, writes: count }),
  lostBeforeMark: message('dataErrors.lostBeforeMark'),
  lostFile: message('dataErrors.lostFile', { expected: count }),
  backupExists: message('dataErrors.backupExists', { folder: text }),
  backupNotWritten: message('dataErrors.backupNotWritten', { folder: text, reason: part }),
  copyDiffers: message('dataErrors.copyDiffers', {
    nodes: count,
    edges: count,
    expectedNodes: count,
    expectedEdges: count,
  }),
  backupNotRead: message('dataErrors.backupNotRead', { folder: text, reason: part }),
  backupFault: message('dataErrors.backupFault', {
    fault: choice('MISSING', 'UNREADABLE', 'DAMAGED', 'CHANGED'),
    file: text,
  }),
  backupTooNew: message('dataErrors.backupTooNew', { format: count }),
  backupOfNothing: message('dataErrors.backupOfNothing', { folder: text }),
  backupByNeo4j: message('dataErrors.backupByNeo4j', { command: text }),
  serverNotAsked: message('dataErrors.serverNotAsked', { url: text, reason: part }),
  serverElsewhere: message('dataErrors.serverElsewhere', { host: text }),
  noSignals: message('dataErrors.noSignals'),
  serverOfAnother: message('dataErrors.serverOfAnother'),
  serverSilent: message('dataErrors.serverSilent'),
} as const;
