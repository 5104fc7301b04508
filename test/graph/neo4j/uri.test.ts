import { expect, it } from 'vitest';
import { openNeo4j } from '../../../src/graph/neo4j/open.js';
import { shownUri } from '../../../src/graph/neo4j/uri.js';

it.each([
  ['neo4j://localhost:7687', 'neo4j://localhost:7687'],
  ['neo4j+s://graph.example.com', 'neo4j+s://graph.example.com'],
  ['bolt://user:secret@localhost:7687', 'bolt://localhost:7687'],
  ['bolt://user:se/cr@et@localhost:7687', 'bolt://localhost:7687'],
  ['neo4j://localhost:7687?token=secret', 'neo4j://localhost:7687'],
])('%s is shown without secrets', (uri, shown) => {
  expect(shownUri(uri)).toBe(shown);
});

it.each(['http://localhost:7474', 'localhost:7687', '', 'bolt://'])('"%s" is not an address of Neo4j', (uri) => {
  expect(() => shownUri(uri)).toThrow(expect.objectContaining({ code: 'BAD_INPUT', field: 'NEO4J_URI' }));
});

it('a URI that the driver cannot take is refused without its secrets', async () => {
  const opening = openNeo4j({ uri: 'bolt://user:secret@localhost:7687?policy=x' });
  await expect(opening).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.not.stringContaining('secret') });
});
