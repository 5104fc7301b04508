import { LandfallError } from '../errors.js';
import { Refused } from './ask.js';

/** What a failed command prints: the sentence, where it was found, and its code. Something unforeseen shows its cause. */
export function failureText(failure: unknown): string {
  if (failure instanceof Refused) {
    return failure.refusals
      .map(({ message, extensions }) => line(message, String(extensions?.code ?? ''), extensions?.field))
      .join('\n');
  }
  if (failure instanceof LandfallError) return line(failure.message, failure.code, failure.field);
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}

function line(message: string, code: string, field: unknown): string {
  return `${typeof field === 'string' ? `${field}: ` : ''}${message}${code ? ` [${code}]` : ''}`;
}
