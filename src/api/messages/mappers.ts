// What stands behind the types with a message; codegen reads the names.
import type { Sentence } from '../../errors.js';

/** What a user can mend. */
export interface ProblemMapper {
  readonly code: string;
  /** In no language yet. */
  readonly message: Sentence;
  /** The input field at fault, dotted. */
  readonly field?: string | undefined;
}
