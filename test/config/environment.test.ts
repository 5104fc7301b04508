import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

describe('the environment', () => {
  it('may be empty, and then names the embedded engine on this machine', () => {
    expect(readConfig({ PORT: '', HOST: ' ', NEO4J_URI: '' })).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      data: './data',
      seed: undefined,
      neo4j: undefined,
      logLevel: 'info',
    });
  });

  it('names Neo4j, with what is usual where nothing is said', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'neo4j+s://graph.example:7687', NEO4J_PASSWORD: ' swordfish' });
    expect(neo4j).toEqual({
      uri: 'neo4j+s://graph.example:7687',
      username: 'neo4j',
      password: ' swordfish',
      database: 'neo4j',
    });
  });

  it('is refused with every variable at fault, what it holds and what would be right', () => {
    const wrong = { PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'localhost' };
    expect(() => readConfig(wrong)).toThrow(
      expect.objectContaining({
        code: 'BAD_CONFIGURATION',
        message:
          'The environment cannot be used: PORT="70000": give a port from 0 to 65535; ' +
          'NEO4J_URI="localhost": give an address such as neo4j://127.0.0.1:7687; ' +
          'LOG_LEVEL="loud": give one of trace, debug, info, warn, error, fatal, silent.',
      }),
    );
  });

  it.each([
    ['http://neo4j:swordfish@localhost:7474', 'http://localhost:7474'],
    ['neo4j:swordfish@localhost', 'localhost'],
    ['https://neo4j:sword@fish@localhost', 'https://localhost'],
  ])('never shows the password in an address: %s', (uri, shown) => {
    expect(() => readConfig({ NEO4J_URI: uri })).toThrow(`NEO4J_URI="${shown}"`);
  });
});
