import { constants } from 'node:os';
import { errnoOf } from './json-file.js';

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOTDIR: 'it is not a folder',
  EEXIST: 'it is not a folder',
  ENOENT: 'it cannot be made there',
};

/** The engine ends the message of a system error with its number. */
const osError = /\(os error (\d+)\)/;

/** What is wrong with the disk, in words; undefined if the error is of another kind. */
export function diskTrouble(error: unknown): string | undefined {
  const name = errnoOf(error);
  if (name !== undefined && name in words) return words[name];
  const number = error instanceof Error ? osError.exec(error.message)?.[1] : undefined;
  return number === undefined ? undefined : words[nameOf(Number(number)) ?? ''];
}

function nameOf(number: number): string | undefined {
  return Object.entries(constants.errno).find(([, each]) => each === number)?.[0];
}
