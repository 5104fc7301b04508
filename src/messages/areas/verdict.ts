import { message } from '../definition.js';
import { count, list, name, term } from '../kinds.js';

/** Why a plan has its verdict. */
export const verdict = {
  blocked: message('verdict.blocked', { rules: list(name) }),
  conditional: message('verdict.conditional', { questions: count }),
  open: message('verdict.open'),
  noExportControl: message('verdict.noExportControl', { place: name }),
  unknown: message('verdict.unknown', { areas: list(term('Area')), place: name }),
} as const;
