import { constants } from 'node:os';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { errnoOf } from './json-file.js';

type Trouble = Parameters<typeof messages.dataErrors.diskTrouble>[0]['trouble'];

const troubles: Readonly<Record<string, Trouble>> = {
  ENOSPC: 'FULL',
  EDQUOT: 'QUOTA',
  EROFS: 'READ_ONLY',
  EACCES: 'DENIED',
  EPERM: 'DENIED',
  ENOTDIR: 'NO_FOLDER',
  EEXIST: 'NO_FOLDER',
  ENOENT: 'NOT_CREATED',
};

/** The engine ends the message of a system error with its number. */
const osError = /\(os error (\d+)\)/;

/** What is wrong with the disk; undefined if the error is of another kind. */
export function diskTrouble(error: unknown): Message | undefined {
  const trouble = troubles[errnoOf(error) ?? ''] ?? troubles[osErrorOf(error) ?? ''];
  return trouble === undefined ? undefined : messages.dataErrors.diskTrouble({ trouble });
}

/** Why the disk failed: what is wrong with it, or else the message of the error. */
export const diskReason = (error: unknown): Message =>
  diskTrouble(error) ??
  messages.common.verbatim({ text: error instanceof Error ? error.message.replace(/\.$/, '') : String(error) });

function osErrorOf(error: unknown): string | undefined {
  const number = error instanceof Error ? osError.exec(error.message)?.[1] : undefined;
  return number === undefined ? undefined : nameOf(Number(number));
}

function nameOf(number: number): string | undefined {
  return Object.entries(constants.errno).find(([, each]) => each === number)?.[0];
}
