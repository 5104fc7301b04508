import { randomUUID } from 'node:crypto';
import { chown, readdir, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { errors, LandfallError } from '../../errors.js';
import { storedText, textOf } from '../../messages/stored-message.js';
import { diskReason } from './disk-trouble.js';
import { readJsonFile, writeJsonFile } from './json-file.js';
import { lockFile } from './lock-file.js';

const Request = z.object({ destination: z.string().refine(isAbsolute) });

/** The figures of a backup that are shown to a person. */
const Report = z.object({ sequence: z.int(), nodes: z.int(), edges: z.int() });
export type BackupReport = z.infer<typeof Report>;

/** The process can be of another version: `message` is the English of what `said` says in every language. */
const Failure = z.object({ code: z.string(), message: z.string(), said: storedText.optional() });

const Answer = z.union([z.object({ report: Report }), Failure]);

const requestName = /^backup-[0-9a-f-]+\.request\.json$/;
const answerTo = (request: string): string => request.replace('.request.', '.answer.');

const pauseMs = 100;

/**
 * Asks the process that has a data folder open to make a backup. The request is a file that only its owner, the
 * administrator or the server's user, can write; the answer is a second file beside it.
 * @param signal makes the process look for requests; throws if that is impossible
 * @param isThere whether the process is still running
 * @returns undefined if the process ended, or `patienceMs` passed, without an answer
 * @throws what the process answered
 */
export async function requestBackup(
  folder: string,
  destination: string,
  { signal, isThere, patienceMs }: { signal: () => void; isThere: () => boolean; patienceMs: number },
): Promise<BackupReport | undefined> {
  const request = join(folder, `backup-${randomUUID()}.request.json`);
  const answer = answerTo(request);
  try {
    await writeJsonFile(request, { destination });
    await giveToServer(request, folder);
    signal();
    const end = performance.now() + patienceMs;
    while (performance.now() < end) {
      const wasThere = isThere();
      const given = await readJsonFile(answer);
      if (given !== undefined) return reportIn(Answer.parse(given));
      if (!wasThere) return undefined;
      await wait(pauseMs);
    }
    return undefined;
  } finally {
    await rm(request, { force: true });
    await rm(answer, { force: true });
  }
}

/** The server can run as another user than the administrator who asks it. */
async function giveToServer(request: string, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(lockFile(folder));
  await chown(request, uid, gid);
}

function reportIn(answer: z.infer<typeof Answer>): BackupReport {
  if ('report' in answer) return answer.report;
  const { code, message: text, said: message } = answer;
  throw new LandfallError(code, 'unavailable', textOf({ text, message }), {});
}

/** Makes each requested backup, one after the other, and answers. */
export async function answerBackupRequests(
  folder: string,
  make: (destination: string) => Promise<BackupReport>,
): Promise<void> {
  for (const name of (await readdir(folder)).filter((each) => requestName.test(each))) {
    const file = join(folder, name);
    const answer = await answerOne(file, make).catch(failureAnswer);
    await rm(file, { force: true });
    if (answer !== undefined) await writeJsonFile(answerTo(file), answer);
  }
}

/** Undefined if the request has been withdrawn, or comes from somebody without permission. */
async function answerOne(
  file: string,
  make: (destination: string) => Promise<BackupReport>,
): Promise<object | undefined> {
  const { uid, mode } = await stat(file);
  if (process.getuid !== undefined && (![process.getuid(), 0].includes(uid) || (mode & 0o022) !== 0)) return undefined;
  const value = await readJsonFile(file);
  return value === undefined ? undefined : { report: Report.parse(await make(Request.parse(value).destination)) };
}

function failureAnswer(failure: unknown): object {
  const { code, message, said } =
    failure instanceof LandfallError ? failure : errors.backupNotWritten({ folder: '', reason: diskReason(failure) });
  return { code, message, said };
}

/** Removes leftover requests of a sender or server that was killed. */
export async function clearBackupRequests(folder: string): Promise<void> {
  const stale = (await readdir(folder)).filter((name) => /^backup-.*\.(request|answer)\.json/.test(name));
  for (const name of stale) await rm(join(folder, name), { force: true });
}
