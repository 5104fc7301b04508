import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errors, inLanguage, LandfallError, type Sentence } from '../errors.js';
import { messages } from '../messages/messages.js';

interface Shown {
  message: Sentence;
  code: string;
  field?: string | undefined;
}

const MASKED: Shown = {
  message: messages.answer.masked(),
  code: 'INTERNAL_SERVER_ERROR',
};

/**
 * The one place where an error becomes what a client sees: its code, its message and the input field at fault.
 * Whatever is not foreseen is masked.
 * @param formatted where it happened (`locations`, `path`), as GraphQL gives it
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, language: string): GraphQLFormattedError {
  const { message: said, code, field } = foreseen(error) ?? MASKED;
  const message = inLanguage(said, language);
  return { ...formatted, message, extensions: field === undefined ? { code } : { code, field } };
}

/** What a mutation or a list tells of a failure that does not fail the whole. */
export const problemOf = ({ code, saidToClients: message, field }: LandfallError) => ({ code, message, field });

/** What the client is not told, so that it has to be logged: a fault of ours, or what an operator has to mend. */
export function isHidden(error: unknown): boolean {
  const ours = landfallErrorIn(error);
  return isUnforeseen(error) || (ours !== undefined && ours.saidToClients !== ours.said);
}

/** A fault of ours: to be logged, as the client is not told what it was. */
export const isUnforeseen = (error: unknown): boolean => foreseen(error) === undefined;

/** The error of ours behind what GraphQL made of it. */
export function landfallErrorIn(error: unknown): LandfallError | undefined {
  if (error instanceof LandfallError) return error;
  return error instanceof GraphQLError ? landfallErrorIn(error.originalError) : undefined;
}

function foreseen(error: unknown): Shown | undefined {
  const ours = landfallErrorIn(error) ?? limitOfParser(error);
  if (ours !== undefined) return problemOf(ours);
  return error instanceof GraphQLError ? mistakeInQuery(error) : undefined;
}

/** GraphQL speaks English: what it says is put into a sentence. */
const mistakes = new Map<unknown, typeof messages.answer.malformed>([
  ['GRAPHQL_PARSE_FAILED', messages.answer.unparsable],
  ['GRAPHQL_VALIDATION_FAILED', messages.answer.invalid],
  ['BAD_USER_INPUT', messages.answer.badValue],
]);

const mistake = (code: string, wrong: string): Shown => ({
  message: (mistakes.get(code) ?? messages.answer.malformed)({ wrong }),
  code,
});

/** What GraphQL itself says of a query that cannot be parsed, validated or run with the values given. */
function mistakeInQuery({ message, extensions, originalError }: GraphQLError): Shown | undefined {
  const code = extensions.code;
  if (typeof code === 'string' && code !== MASKED.code) return mistake(code, message);
  // An argument that cannot be used is found during execution and points at its place in the query.
  // A result that does not fit the schema is a GraphQLError too, but points nowhere: that fault is ours.
  const points = originalError instanceof GraphQLError && originalError.nodes !== undefined;
  return points ? mistake('BAD_USER_INPUT', message) : undefined;
}

/** A limit of the parser, which gives them no codes of their own; undefined for anything else. */
export function limitOfParser(error: unknown): LandfallError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const limit = /contains more tha[nt] (\d+) tokens/.exec(error.message)?.[1];
  if (limit !== undefined) return errors.tooManyTokens({ limit: Number(limit) });
  const isOutOfStack = error.extensions.code === 'GRAPHQL_PARSE_FAILED' && /call stack/.test(error.message);
  return isOutOfStack ? errors.unreadablyDeep({}) : undefined;
}
