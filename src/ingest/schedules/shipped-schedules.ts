import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from '../../errors.js';
import { readSchedule } from './read-schedule.js';
import { contentOf, type ScheduleFile } from './schedule-file.js';

/** Files of schedules in the seed: `schedules/us.tsv`. */
export const isScheduleFile = (path: string): boolean => path.endsWith('.tsv');

/**
 * The tariff schedules of a seed folder, one file at a time, by name. None if the folder has none.
 * Fails with `SEED_UNREADABLE`.
 */
export async function* shippedSchedules(folder: string): AsyncGenerator<ScheduleFile> {
  for (const name of await scheduleFiles(folder)) {
    const file = join(folder, 'schedules', name);
    const text = await readFile(file, 'utf8').catch((cause: Error) => {
      throw errors.seedUnreadable({ file, reason: cause.message }, { cause });
    });
    yield { content: contentOf(text), read: () => readSchedule(text, `schedules/${name}`) };
  }
}

/** Whether a seed folder has tariff schedules. */
export const hasSchedules = async (folder: string): Promise<boolean> => (await scheduleFiles(folder)).length > 0;

async function scheduleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'schedules')).catch(() => []);
  return entries.filter(isScheduleFile).sort();
}
