import { type Statement, statement } from './statement.js';

/** A statement that codegen wrote from the vocabulary: `read/follow-COVERS-OUT-ProductClass`. */
export function generatedStatement(name: string): Statement {
  return statement(new URL('./generated/', import.meta.url).href, name);
}
