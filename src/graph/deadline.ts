import pTimeout from 'p-timeout';
import { errors } from '../errors.js';
import { noteRunning } from './tracked-work.js';

/**
 * What `work` resolves to, or `ENGINE_TIMEOUT` if it takes longer than `limit` milliseconds.
 * The work itself is not stopped, and its outcome is lost; `trackWork` knows when it ends.
 * @param what quoted in the error, for example the statement's name
 */
export function within<T>(limit: number, what: string, work: Promise<T>): Promise<T> {
  noteRunning(work);
  return pTimeout(work, {
    milliseconds: limit,
    fallback: () => {
      throw errors.engineTimeout({ operation: what, seconds: limit / 1000 });
    },
  });
}
