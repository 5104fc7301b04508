import { didYouMean } from '../messages/did-you-mean.js';
import { defaultLanguage } from '../messages/languages.js';
import type { Message, Text } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';

/** `api` and `cli` map the kinds to theirs. */
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

/** One of several faults found at once: its place, and a sentence of its own. */
export interface Fault {
  /** Its own code, if it differs from that of the whole. */
  readonly code?: string;
  readonly message: Text;
  readonly field: string | undefined;
}

/** An expected failure: safe to show, with a stable code. Everything else is masked. */
export class LandfallError extends Error {
  override readonly name = 'LandfallError';
  readonly code: string;
  readonly kind: ErrorKind;
  /** The input field at fault, dotted: `offering.hsCode`. */
  readonly field: string | undefined;
  /** Seconds after which the request can be repeated, if known. */
  readonly retryAfter: number | undefined;
  /** Each fault by itself, if the message names several. */
  readonly faults: readonly Fault[];
  /** The message, for any language; `message` is its English. */
  readonly said: Text;
  /** The message for clients of the server: without folders and addresses, which only the operator should see. */
  readonly saidToClients: Text;

  constructor(code: string, kind: ErrorKind, said: Text, options: Where) {
    super(render(said, defaultLanguage), options.cause === undefined ? undefined : { cause: options.cause });
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
  saidToClients?: Text;
};

/** An entry of the table: its code, its kind, and the message made from its details. */
export const define =
  <Details>(code: string, kind: ErrorKind, said: (details: Details) => Text) =>
  (details: Details, where: Where = {}): LandfallError =>
    new LandfallError(code, kind, said(details), where);

/**
 * Like `define`, for faults that the operator of the server has to know: the message names folders, addresses or
 * messages of the engine, and appears in the log and on the command line. Clients get another one.
 */
export const defineForOperator =
  <Details>(
    code: string,
    kind: ErrorKind,
    said: (details: Details) => Text,
    saidToClients: () => Text = messages.serverErrors.unavailable,
  ) =>
  (details: Details, where: Omit<Where, 'saidToClients'> = {}): LandfallError =>
    new LandfallError(code, kind, said(details), { ...where, saidToClients: saidToClients() });

/** A message about something unknown, with the nearest matches if there are any. */
export const withNearest =
  <Details>(said: (details: Details) => Message) =>
  (details: Details & { readonly nearest: readonly string[] }): Text => [said(details), ...didYouMean(details.nearest)];
