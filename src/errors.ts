/**
 * Every error that a user can meet, in one table. Knows neither GraphQL nor HTTP: `api` and `cli` map kinds to theirs.
 *
 * A message says what is wrong (quoting what was given), where, and what would be right.
 */
export type ErrorKind = 'input' | 'notFound' | 'conflict' | 'limit' | 'unavailable' | 'fault';

/** An expected failure: safe to show, with a stable code. Everything else is masked. */
export class LandfallError extends Error {
  override readonly name = 'LandfallError';
  readonly code: string;
  readonly kind: ErrorKind;
  /** The input field at fault, dotted: `offering.hsCode`. */
  readonly field: string | undefined;

  constructor(code: string, kind: ErrorKind, message: string, options: { field?: string | undefined; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.kind = kind;
    this.field = options.field;
  }
}

type Where = { field?: string; cause?: unknown };

const define =
  <Details>(code: string, kind: ErrorKind, sentence: (details: Details) => string) =>
  (details: Details, where: Where = {}): LandfallError =>
    new LandfallError(code, kind, sentence(details), where);

/** `a, b or c`, quoted; empty when there is nothing to offer. */
export function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  const quoted = nearest.map((each) => `"${each}"`);
  const last = quoted.pop();
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}

type Given = { given: string };
type Near = Given & { nearest: readonly string[] };

export const errors = {
  // ------------------------------------------------------------------ what a user asks
  unknownCountry: define('UNKNOWN_COUNTRY', 'input', ({ given, nearest }: Near) =>
    `"${given}" is not an ISO 3166-1 alpha-2 country code, such as "DE".${didYouMean(nearest)}`),
  unknownId: define('UNKNOWN_ID', 'input', ({ given, nearest, what }: Near & { what: string }) =>
    `There is no ${what} with the id "${given}".${didYouMean(nearest)}`),
  invalid: define('BAD_INPUT', 'input', ({ given, right }: Given & { right: string }) => `"${given}" cannot be used here: ${right}.`),
} as const;
