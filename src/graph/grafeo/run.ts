import type { GrafeoDB, Transaction } from '@grafeo-db/js';
import type { Params, Row } from '../port.js';
import type { Statement } from '../statement.js';
import { workFailure } from './failure.js';
import { decodeRows } from './values.js';

/** Runs one statement, in the given transaction or in one of its own. */
export async function run(
  target: GrafeoDB | Transaction,
  statement: Statement,
  params: Params,
  folder: string | undefined,
): Promise<Row[]> {
  try {
    const result = await target.executeCypher(statement.text, params);
    return decodeRows(result.toArray());
  } catch (cause) {
    throw workFailure(folder, `Statement "${statement.name}"`, cause);
  }
}
