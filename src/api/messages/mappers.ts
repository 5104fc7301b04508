// The TypeScript types behind those with a message; codegen reads the names.
import type { Text } from '../../messages/message.js';

/** A fault that a user can fix. */
export interface ProblemMapper {
  readonly code: string;
  /** Not rendered in a language yet. */
  readonly message: Text;
  /** The input field at fault, dotted. */
  readonly field?: string | undefined;
}
