import { BREAK, type DocumentNode, GraphQLError, Kind, Lexer, Source, TokenKind, visit } from 'graphql';
import { errors } from '../../errors.js';
import { checkSubscriptions } from '../conditional-subscription.js';
import type { Limits } from './limits.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Checks the text of a query before it is parsed and validated. Anything but a text is left to the reader of the
 * request, and an invalid token to the parser.
 * @throws `QUERY_TOO_LONG`, `TOO_MANY_TOKENS`, `TOO_MANY_DEFINITIONS` or `CONDITIONAL_SUBSCRIPTION`
 */
export function checkQuery(query: unknown, limits: QueryLimits): void {
  if (typeof query !== 'string') return;
  if (query.length > limits.queryLength) throw errors.queryTooLong({ limit: limits.queryLength, unit: 'characters' });
  let lines = 1;
  for (const _ of query.matchAll(/\r\n|\r|\n/g)) {
    lines += 1;
    if (lines > limits.queryLines) throw errors.queryTooLong({ limit: limits.queryLines, unit: 'lines' });
  }
  checkTokens(query, limits);
  checkSubscriptions(query);
}

/** Operations and fragments are the outermost braces; validation compares all pairs of them. */
function checkTokens(query: string, limits: QueryLimits): void {
  let [tokens, depth, definitions] = [0, 0, 0];
  for (const kind of tokensOf(query)) {
    tokens += 1;
    if (tokens > limits.tokens) throw errors.tooManyTokens({ limit: limits.tokens });
    if (kind === TokenKind.PAREN_L || kind === TokenKind.BRACE_L) depth += 1;
    if (kind === TokenKind.PAREN_R || kind === TokenKind.BRACE_R) depth -= 1;
    if (kind === TokenKind.BRACE_R && depth === 0) definitions += 1;
    if (definitions > limits.definitions) throw errors.tooManyDefinitions({ limit: limits.definitions });
  }
}

function* tokensOf(query: string): Generator<TokenKind> {
  const lexer = new Lexer(new Source(query));
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) yield kind;
  } catch (fault) {
    // The parser finds the same fault, and reports its place.
    if (!(fault instanceof GraphQLError)) throw fault;
  }
}

type QueryLimits = Pick<Limits, 'queryLength' | 'queryLines' | 'tokens' | 'definitions'>;

/** A list or an object in the variables, and its place. */
interface Placed {
  readonly value: object;
  readonly depth: number;
  /** Its name; absent for the variables themselves, and for entries of a list. */
  readonly name?: string;
  readonly parent?: Placed;
}

/**
 * Checks the variables as they were sent, before anything reads them. It keeps a queue of what is left to check, so
 * that any depth is possible, and stops at the limit.
 * @param document to find the argument that a list which is too long is for
 * @throws `TOO_MANY_VALUES`, `TOO_DEEP` or `LIST_TOO_LONG`
 */
export function checkVariables(
  variables: Variables,
  document: DocumentNode,
  limits: Pick<Limits, 'variableValues' | 'variableDepth' | 'listSize'>,
): void {
  const { variableValues, variableDepth, listSize } = limits;
  const left: Placed[] = [{ value: variables, depth: 0 }];
  let values = 0;
  for (let parent = left.pop(); parent !== undefined; parent = left.pop()) {
    const { value: holder } = parent;
    const depth = parent.depth + 1;
    if (parent.depth > variableDepth) throw errors.variablesTooDeep({ limit: variableDepth }, { field: 'variables' });
    if (Array.isArray(holder) && holder.length > listSize)
      throw errors.listTooLong({ given: holder.length, limit: listSize }, { field: argumentPath(parent, document) });
    const members: readonly (readonly [string, unknown])[] = Object.entries(holder);
    values += members.length;
    if (values > variableValues) throw errors.tooManyVariableValues({ limit: variableValues }, { field: 'variables' });
    for (const [name, value] of members)
      if (typeof value === 'object' && value !== null)
        left.push(Array.isArray(holder) ? { value, depth, parent } : { value, depth, parent, name });
  }
}

function pathOf({ name, parent }: Placed): string[] {
  return [...(parent === undefined ? [] : pathOf(parent)), ...(name === undefined ? [] : [name])];
}

/** The argument of the query for a variable, and the path below it: `input.company.holds`. */
function argumentPath(list: Placed, document: DocumentNode): string {
  const [variable = '', ...below] = pathOf(list);
  let found: string[] = [variable];
  visit(document, {
    enter(node, _, parent, __, ancestors) {
      if (node.kind === Kind.VARIABLE_DEFINITION) return false;
      if (node.kind !== Kind.VARIABLE || node.name.value !== variable) return undefined;
      const above = [...ancestors, parent].flatMap((each) => (each !== undefined && 'kind' in each ? [each] : []));
      found = above.flatMap((each) =>
        each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
      );
      return BREAK;
    },
  });
  return [...found, ...below].join('.');
}
