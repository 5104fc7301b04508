import { messages } from '../messages/messages.js';
import { defineForOperator } from './define.js';

type OwnerOfLock = { readonly pid: number; readonly host: string; readonly url?: string | undefined };

/** Errors of the data folder, of backups, and of a graph that has lost data. */
export const dataErrors = {
  dataInUse: defineForOperator(
    'DATA_IN_USE',
    'conflict',
    ({ folder, owner }: { folder: string; owner: OwnerOfLock | null }) =>
      messages.dataErrors.dataInUse({ folder, pid: owner?.pid.toString(), host: owner?.host, url: owner?.url }),
  ),
  dataTooNew: defineForOperator('DATA_TOO_NEW', 'conflict', messages.dataErrors.dataTooNew),
  dataUnreadable: defineForOperator('DATA_UNREADABLE', 'fault', messages.dataErrors.dataUnreadable),
  dataNotWritable: defineForOperator(
    'DATA_NOT_WRITABLE',
    'unavailable',
    messages.dataErrors.dataNotWritable,
    messages.dataErrors.nothingChanged,
  ),
  dataExposed: defineForOperator('DATA_EXPOSED', 'conflict', messages.dataErrors.dataExposed),
  markerDamaged: defineForOperator('MARKER_DAMAGED', 'fault', messages.dataErrors.markerDamaged),

  graphBehind: defineForOperator('GRAPH_BEHIND', 'fault', messages.dataErrors.graphBehind),
  sequenceNotAccepted: defineForOperator('SEQUENCE_NOT_ACCEPTED', 'conflict', messages.dataErrors.sequenceNotAccepted),

  backupExists: defineForOperator('BACKUP_EXISTS', 'conflict', messages.dataErrors.backupExists),
  backupNotWritten: defineForOperator('BACKUP_NOT_WRITTEN', 'unavailable', messages.dataErrors.backupNotWritten),
  backupNotRead: defineForOperator('BACKUP_NOT_READ', 'input', messages.dataErrors.backupNotRead),
  backupOfNothing: defineForOperator('BACKUP_OF_NOTHING', 'input', messages.dataErrors.backupOfNothing),
  backupByNeo4j: defineForOperator('BACKUP_BY_NEO4J', 'input', messages.dataErrors.backupByNeo4j),
  serverNotAsked: defineForOperator('SERVER_NOT_ASKED', 'unavailable', messages.dataErrors.serverNotAsked),
} as const;
