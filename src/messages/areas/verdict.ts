import { message } from '../definition.js';
import { count, list, name } from '../kinds.js';

/** Why a plan has its verdict. */
export const verdict = {
  blocked: message('verdict.blocked', { rules: list(name) }),
  conditional: message('verdict.conditional', { questions: count }),
  open: message('verdict.open'),
} as const;
