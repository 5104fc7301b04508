import { message } from '../definition.js';
import { day, part, term, text } from '../kinds.js';

/** The content of claims, as parts of other messages. */
export const claims = {
  text: message('claims.text', { text }),
  day: message('claims.day', { day }),
  status: message('claims.status', { status: term('AgreementStatus') }),
  valueWithText: message('claims.valueWithText', { value: part, text }),
  noValue: message('claims.noValue'),
} as const;
