import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { hideConflict, retryConflicts } from '../../../src/graph/neo4j/retry.js';

const failure = (code: string) => new Neo4jError('It is so.', code, '', '');

/** Work that fails this many times, and then succeeds; returns how often it ran. */
function failing(times: number, code: string) {
  let runs = 0;
  return async () => {
    runs += 1;
    if (runs <= times) throw hideConflict(failure(code));
    return runs;
  };
}

it.each(['Neo.TransientError.Transaction.DeadlockDetected', 'Neo.ClientError.Statement.EntityNotFound'])(
  'work that fails with %s is repeated',
  async (code) => {
    expect(await retryConflicts(failing(3, code))).toBe(4);
  },
);

it('work that fails otherwise is not repeated', async () => {
  const code = 'Neo.ClientError.Statement.SyntaxError';
  await expect(retryConflicts(failing(1, code))).rejects.toMatchObject({ code });
  const fault = new TypeError('a fault of the work itself');
  await expect(retryConflicts(() => Promise.reject(fault))).rejects.toBe(fault);
});

it('work that conflicts for too long fails with the error of the driver', async () => {
  const code = 'Neo.TransientError.Transaction.DeadlockDetected';
  await expect(retryConflicts(failing(1_000_000, code), 100)).rejects.toMatchObject({ code, constructor: Neo4jError });
});
