import * as plain from '../../../src/graph/derived/statements.js';
import { recordKindNames } from '../../../src/graph/records/kinds.js';
import { recordStatements } from '../../../src/graph/records/statements.js';
import type { Statement } from '../../../src/graph/statement.js';

/** Every statement that is derived from the vocabulary and from the kinds of record. */
export function derivedStatements(): Statement[] {
  return [plain, recordKindNames.map(recordStatements)].flatMap(statementsIn);
}

/** Statements in an object, a list or a map, at any depth. */
function statementsIn(value: unknown): Statement[] {
  if (isStatement(value)) return [value];
  if (value instanceof Map) return [...value.values()].flatMap(statementsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(statementsIn) : [];
}

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value;
