import { defaultLanguage } from '../messages/languages.js';
import type { Text } from '../messages/message.js';
import { render } from '../messages/rendering/render.js';

/** `api` and `cli` map kinds to theirs. */
export type ErrorKind =
  | 'input'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'limit'
  | 'rateLimited'
  | 'unavailable'
  | 'fault';

/** One of several things that are wrong at once: where, and a sentence of its own. */
export interface Fault {
  readonly message: Sentence;
  readonly field: string | undefined;
}

/** A message, or several; a string where a table does not use the catalogue yet. */
export type Sentence = Text | string;

/** A sentence of an error in a language. */
export const inLanguage = (said: Sentence, language: string): string =>
  typeof said === 'string' ? said : render(said, language);

/** An expected failure: safe to show, with a stable code. Everything else is masked. */
export class LandfallError extends Error {
  override readonly name = 'LandfallError';
  readonly code: string;
  readonly kind: ErrorKind;
  /** The input field at fault, dotted: `offering.hsCode`. */
  readonly field: string | undefined;
  /** Seconds after which the same may be asked again, where that is known. */
  readonly retryAfter: number | undefined;
  /** Each by itself, where the message names several. */
  readonly faults: readonly Fault[];
  /** The message, to be shown in any language; `message` is its English. */
  readonly said: Sentence;
  /** The message as clients of the server read it: without folders and addresses, which are the operator's business. */
  readonly saidToClients: Sentence;

  constructor(code: string, kind: ErrorKind, said: Sentence, options: Where) {
    super(inLanguage(said, defaultLanguage), options.cause === undefined ? undefined : { cause: options.cause });
    this.said = said;
    this.code = code;
    this.kind = kind;
    this.field = options.field;
    this.retryAfter = options.retryAfter;
    this.faults = options.faults ?? [];
    this.saidToClients = options.saidToClients ?? said;
  }
}

type Where = {
  field?: string | undefined;
  retryAfter?: number | undefined;
  cause?: unknown;
  faults?: readonly Fault[];
  saidToClients?: Sentence;
};

/** An entry of the table: its code, its kind, and the sentence made from its details. */
export const define =
  <Details>(code: string, kind: ErrorKind, sentence: (details: Details) => Sentence) =>
  (details: Details, where: Where = {}): LandfallError =>
    new LandfallError(code, kind, sentence(details), where);

/**
 * As `define`, for what the operator of the server has to know: its sentence names folders, addresses or what the engine
 * says, and stands in the log and on the command line. Clients read another one.
 */
export const defineForOperator =
  <Details>(
    code: string,
    kind: ErrorKind,
    sentence: (details: Details) => Sentence,
    saidToClients: Sentence = 'The server cannot do this at the moment, and its log says why: try again later.',
  ) =>
  (details: Details, where: Omit<Where, 'saidToClients'> = {}): LandfallError =>
    new LandfallError(code, kind, sentence(details), { ...where, saidToClients });

/** `a, b or c`, quoted; empty when there is nothing to offer. */
export function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  const quoted = nearest.map((each) => `"${each}"`);
  const last = quoted.pop();
  return ` Did you mean ${quoted.length > 0 ? `${quoted.join(', ')} or ` : ''}${last}?`;
}

/** A sentence as a part of another. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** A part of a message as a sentence of its own. */
export const withStop = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

export type Given = { given: string };
export type Near = Given & { nearest: readonly string[] };
export type Bound = { given: number; limit: number };
export type Address = { host: string; port: number };
export type Engine = { uri: string; reason: string };
export type Folder = { folder: string; reason: string };
export type OwnerOfLock = { pid: number; host: string; url?: string | undefined };
