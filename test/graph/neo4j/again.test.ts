import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { again, pastDriver } from '../../../src/graph/neo4j/again.js';

const failure = (code: string) => new Neo4jError('It is so.', code, '', '');

/** Work that fails so often, and then is done; tells how often it ran. */
function failing(times: number, code: string) {
  let runs = 0;
  return async () => {
    runs += 1;
    if (runs <= times) throw pastDriver(failure(code));
    return runs;
  };
}

it.each(['Neo.TransientError.Transaction.DeadlockDetected', 'Neo.ClientError.Statement.EntityNotFound'])(
  'what fails with %s is tried again',
  async (code) => {
    expect(await again(failing(3, code))).toBe(4);
  },
);

it('what fails otherwise is not', async () => {
  const code = 'Neo.ClientError.Statement.SyntaxError';
  await expect(again(failing(1, code))).rejects.toMatchObject({ code });
});

it('what meets others for too long fails as the driver has it', async () => {
  const code = 'Neo.TransientError.Transaction.DeadlockDetected';
  await expect(again(failing(100, code), 100)).rejects.toMatchObject({ code, constructor: Neo4jError });
});
