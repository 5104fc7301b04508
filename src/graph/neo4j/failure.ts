import { Neo4jError } from 'neo4j-driver';
import { errors, type LandfallError } from '../../errors.js';
import { messages } from '../../messages/messages.js';

/** What failed, for the messages. */
export type Attempt = {
  /** Without secrets. */
  readonly uri: string;
  readonly what: string;
  /** The time limit in milliseconds. */
  readonly limit: number;
};

type Sentence = (attempt: Attempt, reason: string, cause: unknown) => LandfallError;

const unavailable: Sentence = ({ uri }, reason, cause) => errors.engineUnavailable({ uri, reason }, { cause });

/** The driver's codes, by their beginnings. The first match counts. */
const table: readonly (readonly [RegExp, Sentence])[] = [
  [/^(ServiceUnavailable|SessionExpired|N\/A)/, unavailable],
  [
    /^Neo\.ClientError\.(Security|Database)\./,
    ({ uri }, reason, cause) => errors.engineRefused({ uri, reason }, { cause }),
  ],
  [
    /^Neo\.ClientError\.Transaction\.TransactionTimedOut/,
    ({ what, limit }, _, cause) => errors.engineTimeout({ operation: what, seconds: limit / 1000 }, { cause }),
  ],
  [
    /^Neo\.ClientError\.Schema\.ConstraintValidationFailed/,
    (_, reason, cause) => errors.constraintBroken({ reason }, { cause }),
  ],
  // The server ended the statement, as when it stops: the driver reports these as errors of the client.
  [/^Neo\.ClientError\.Transaction\.(Terminated|LockClientStopped)/, unavailable],
  [
    /^Neo\.(TransientError\.Transaction|ClientError\.Statement\.EntityNotFound)/,
    (_, reason, cause) => errors.writeConflict({ reason: messages.common.verbatim({ text: reason }) }, { cause }),
  ],
  [/^Neo\.TransientError\./, unavailable],
];

/** An error of the driver, as a coded error if a user can do something about it. Any other stays as it is. */
export function failure(attempt: Attempt, cause: unknown): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const sentence = table.find(([beginning]) => beginning.test(cause.code))?.[1];
  if (sentence) return sentence(attempt, reasonOf(cause), cause);
  return new Error(`"${attempt.what}" failed: ${cause.message}`, { cause });
}

/** The first sentence of a message, without the driver's advice on its own settings. */
function reasonOf({ message }: Neo4jError): string {
  const system = /Caused by: (.*)/.exec(message)?.[1];
  const [first = message] = message.split(/\. |\.?\n/);
  return system ?? first.replace(/\.$/, '');
}
