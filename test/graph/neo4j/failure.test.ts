import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { failure } from '../../../src/graph/neo4j/failure.js';
import { openNeo4j } from '../../../src/graph/neo4j/open.js';

const attempt = { uri: 'neo4j://localhost:7687', what: 'plan-rules', limit: 30_000 };

const fail = (code: string, message: string) => failure(attempt, new Neo4jError(message, code, '', ''));

it.each([
  ['ServiceUnavailable', 'ENGINE_UNAVAILABLE'],
  ['SessionExpired', 'ENGINE_UNAVAILABLE'],
  ['Neo.TransientError.Database.DatabaseUnavailable', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'ENGINE_REFUSED'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'ENGINE_REFUSED'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'ENGINE_TIMEOUT'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'WRITE_CONFLICT'],
  ['Neo.ClientError.Statement.EntityNotFound', 'WRITE_CONFLICT'],
  ['Neo.ClientError.Transaction.Terminated', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Transaction.LockClientStopped', 'ENGINE_UNAVAILABLE'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONSTRAINT_BROKEN'],
])('%s becomes %s', (code, coded) => {
  expect(fail(code, 'It is so.')).toMatchObject({ code: coded });
});

it('the error of an unauthorized client names the variables to check', () => {
  expect(fail('Neo.ClientError.Security.Unauthorized', 'The client is unauthorized.')).toMatchObject({
    message: expect.stringMatching(/neo4j:\/\/localhost:7687.*NEO4J_USERNAME, NEO4J_PASSWORD/),
  });
});

it('a fault of the statement is not a coded error, and names the statement', () => {
  expect(fail('Neo.ClientError.Statement.SyntaxError', 'Invalid input')).toMatchObject({
    message: '"plan-rules" failed: Invalid input',
  });
});

it('an error of the work is handed on as it is', () => {
  const error = new Error('mine');
  expect(failure(attempt, error)).toBe(error);
});

it('a server that does not exist is reported at once, by address and cause, without secrets', async () => {
  // A port reserved for the system, on which nothing listens.
  const uri = 'bolt://127.0.0.1:1';
  const opening = openNeo4j({ uri, username: 'neo4j', password: 'secret' });
  const error = await opening.catch((each: unknown) => each);
  expect(error).toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringMatching(new RegExp(`${uri}.*ECONNREFUSED.*NEO4J_URI`)),
  });
  expect(String(error)).not.toContain('secret');
});
