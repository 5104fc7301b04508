import { errors, LandfallError } from '../../errors.js';
import { diskTrouble } from '../data-folder/disk-trouble.js';
import { findLockOwner } from '../data-folder/lock-file.js';

/** The engine's messages when another process has the file open, or opens it at the same moment. */
const locked = /cannot be locked|is locked by another process/;
/** The broken constraint, in the text of a GRAFEO-V001. */
const constraint = /Constraint violation: (.*)/;

/**
 * The failure to open a data folder, as a coded error.
 * @param cause what the engine threw
 */
export async function openingFailure(folder: string, cause: unknown): Promise<LandfallError> {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (locked.test(message)) return errors.dataInUse({ folder, owner: await findLockOwner(folder) }, { cause });
  const trouble = diskTrouble(cause);
  if (trouble !== undefined) return errors.dataNotWritable({ folder, reason: trouble }, { cause });
  return errors.dataUnreadable({ folder, reason: message }, { cause });
}

/**
 * The failure of a statement or a commit, as a coded error if a user can do something about it.
 * @param what quoted in an error that is not coded
 */
export function workFailure(folder: string | undefined, what: string, cause: unknown): Error {
  if (cause instanceof LandfallError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const trouble = diskTrouble(cause);
  if (trouble !== undefined) return errors.dataNotWritable({ folder: folder ?? '', reason: trouble }, { cause });
  const broken = constraint.exec(message)?.[1];
  if (broken !== undefined) return errors.constraintBroken({ reason: broken }, { cause });
  return new Error(`"${what}" failed: ${message}`, { cause });
}
