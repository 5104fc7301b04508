import { expect, it } from 'vitest';
import { openingFailure } from '../../../src/graph/grafeo/failure.js';

/** Each as the engine says it, at one moment of its opening or another. */
it.each([
  'GRAFEO-X001: Internal error: database file cannot be locked for reading: /data/graph.grafeo',
  'GRAFEO-X001: Internal error: database file is locked by another process: /data/graph.grafeo',
  'GRAFEO-X001: Internal error: database is locked by another process',
])('a data folder that another process has open is in use: %s', async (message) => {
  expect(await openingFailure('/nowhere', new Error(message))).toMatchObject({ code: 'DATA_IN_USE' });
});

it('a data folder that cannot be read for another reason is unreadable', async () => {
  expect(await openingFailure('/nowhere', new Error('bad magic number'))).toMatchObject({ code: 'DATA_UNREADABLE' });
});
