import type { ManagedTransaction } from 'neo4j-driver';
import type { Params, Row } from '../port.js';
import type { Statement } from '../statement.js';
import { hideConflict } from './retry.js';
import { decodeRecord, encodeParams } from './values.js';

/** Runs one statement in a transaction of the driver, within `retryConflicts`. */
export async function run(transaction: ManagedTransaction, statement: Statement, params: Params = {}): Promise<Row[]> {
  try {
    const { records } = await transaction.run(statement.text, encodeParams(params));
    return records.map(decodeRecord);
  } catch (failure) {
    throw hideConflict(failure);
  }
}
