import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Fault } from '../errors/define.js';
import { errors, LandfallError } from '../errors.js';
import type { Text } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { render } from '../messages/rendering/render.js';
import type { ProblemMapper } from './messages/mappers.js';
import { mistakeIn } from './mistake.js';

const MASKED: ProblemMapper = { code: 'INTERNAL_SERVER_ERROR', message: messages.answer.masked() };

/**
 * The only place where an error becomes what a client sees: its code, its message and the input field at fault.
 * Unexpected errors are masked.
 * @param formatted the place (`locations`, `path`), from GraphQL
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, language: string): GraphQLFormattedError {
  const { message, code, field } = foreseen(error) ?? MASKED;
  const problems = landfallErrorIn(error)?.faults ?? [];
  return {
    ...formatted,
    message: render(message, language),
    extensions: {
      code,
      ...(field === undefined ? {} : { field }),
      ...(problems.length === 0 ? {} : { problems: problems.map((problem) => shown(code, problem, language)) }),
    },
  };
}

/** One of several problems of an input, with the fields of `Problem`. */
const shown = (whole: string, { code = whole, message, field }: Fault, language: string) => ({
  code,
  message: render(message, language),
  ...(field === undefined ? {} : { field }),
});

/** How a mutation or a list shows a failure that does not fail the whole. */
export const problemOf = ({ code, saidToClients: message, field }: LandfallError): ProblemMapper => ({
  code,
  message,
  field,
});

/**
 * Errors whose details the client does not see, so that they are logged: faults of ours, and faults for an operator to
 * fix.
 */
export function isHidden(error: unknown): boolean {
  const ours = landfallErrorIn(error);
  return isUnforeseen(error) || (ours !== undefined && ours.saidToClients !== ours.said);
}

/** A fault of ours. It is logged, as the client does not see its details. */
export const isUnforeseen = (error: unknown): boolean => foreseen(error) === undefined;

/** The coded error inside an error of GraphQL. */
export function landfallErrorIn(error: unknown): LandfallError | undefined {
  if (error instanceof LandfallError) return error;
  return error instanceof GraphQLError ? landfallErrorIn(error.originalError) : undefined;
}

function foreseen(error: unknown): ProblemMapper | undefined {
  const ours = landfallErrorIn(error) ?? limitOfParser(error);
  if (ours !== undefined) return problemOf(ours);
  return error instanceof GraphQLError ? mistakeInQuery(error) : undefined;
}

/** GraphQL's messages are in English: they are quoted in a sentence. */
const mistakes = new Map<unknown, typeof messages.answer.malformed>([
  ['GRAPHQL_PARSE_FAILED', messages.answer.unparsable],
  ['GRAPHQL_VALIDATION_FAILED', messages.answer.invalid],
  ['BAD_USER_INPUT', messages.answer.badValue],
]);

const mistake = (code: string, error: GraphQLError): ProblemMapper => ({ code, message: messageOf(code, error) });

/** GraphQL's error about the value of a variable ends with our own message about that value. */
function messageOf(code: string, error: GraphQLError): Text {
  const { message: wrong } = error;
  const ours = mistakeIn(error);
  if (ours === undefined || !wrong.endsWith(ours.message))
    return (mistakes.get(code) ?? messages.answer.malformed)({ wrong });
  const place = wrong.slice(0, -ours.message.length).replace(/; $/, '');
  return place === '' ? ours.said : messages.answer.badPlace({ place, wrong: ours.said });
}

/** GraphQL's own error about a query that cannot be parsed, validated or run with the given values. */
function mistakeInQuery(error: GraphQLError): ProblemMapper | undefined {
  const { extensions, originalError } = error;
  const code = extensions.code;
  if (typeof code === 'string' && code !== MASKED.code) return mistake(code, error);
  // An invalid argument is found during execution and has a place in the query.
  // A result that does not match the schema is a GraphQLError too, but has no place: that is a fault of ours.
  const points = originalError instanceof GraphQLError && originalError.nodes !== undefined;
  return points ? mistake('BAD_USER_INPUT', error) : undefined;
}

/** A limit of the parser, which has no codes for them; undefined for anything else. */
export function limitOfParser(error: unknown): LandfallError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const limit = /contains more tha[nt] (\d+) tokens/.exec(error.message)?.[1];
  if (limit !== undefined) return errors.tooManyTokens({ limit: Number(limit) });
  const isOutOfStack = error.extensions.code === 'GRAPHQL_PARSE_FAILED' && /call stack/.test(error.message);
  return isOutOfStack ? errors.unreadablyDeep({}) : undefined;
}
