import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { encodeParams } from '../../src/graph/neo4j/values.js';
import { type Address, plainDriver } from '../neo4j/address.js';
import type { Read } from './watched.js';

/** An engine through its own package, without any of our code. */
export interface Raw {
  /** Runs the statements one after the other, each in a read transaction of its own, and reads all rows. */
  run(reads: readonly Read[]): Promise<void>;
  close(): Promise<void>;
}

/** @param file a graph that no other process has open */
export function openRawGrafeo(file: string): Raw {
  const database = grafeo.GrafeoDB.openReadOnly(file);
  return {
    async run(reads) {
      for (const { statement, params } of reads) (await database.executeCypher(statement.text, params)).toArray();
    },
    close: async () => database.close(),
  };
}

/** With the driver's default settings. */
export function openRawNeo4j(address: Address): Raw {
  const driver = plainDriver(address);
  const config = { defaultAccessMode: neo4j.session.READ, ...(address.database && { database: address.database }) };
  return {
    async run(reads) {
      for (const { statement, params } of reads) {
        const session = driver.session(config);
        await session.executeRead((transaction) => transaction.run(statement.text, encodeParams(params)));
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
