import { errors } from '../errors.js';
import { noteRunning } from './tracked-work.js';

/**
 * What `work` resolves to, or `ENGINE_TIMEOUT` when it takes longer than `limit` milliseconds.
 * The work itself is not stopped, and its outcome is lost; `trackWork` knows when it ends.
 * @param what quoted in the error, for example the statement's name
 */
export async function within<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
  noteRunning(work);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(errors.engineTimeout({ what, seconds: limit / 1000 })), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
