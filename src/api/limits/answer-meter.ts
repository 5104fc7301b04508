import { setImmediate } from 'node:timers/promises';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { errors } from '../../errors.js';
import type { RequestScope } from '../request-scope.js';
import { jsonBytes } from './json-bytes.js';
import type { Limits } from './limits.js';
import { shapeOfSet } from './shape.js';
import { statedCosts } from './stated-cost.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** What is left of an answer's limits. */
interface Allowance {
  readonly limits: AnswerLimits;
  fields: number;
  bytes: number;
  failures: number;
  /** Fields since the event loop last had a turn, and the turn that later lists wait for. */
  stretch: number;
  turn: Promise<void> | undefined;
  /** Why the answer was ended: every further field fails with this error. */
  end: GraphQLError | undefined;
  /** Rejected with that error. */
  ended: Promise<never> | undefined;
}

type AnswerLimits = Pick<Limits, 'answerFields' | 'answerBytes' | 'fieldErrors'>;

/** Fields that are answered in one stretch, before other requests get a turn. */
const STRETCH = 10_000;

/** Fields with at least this many points of `@cost`, such as a plan or a search, take a stretch of their own. */
const HEAVY = 30;

const metered = new WeakSet<GraphQLField<unknown, unknown>>();
const allowances = new WeakMap<object, Allowance>();

/**
 * Measures answers while they are made: the length of a list is not known before, and a few nested lists can have
 * millions of entries. Each entry of a list counts with all its selected fields, and each value with its bytes.
 *
 * It wraps the resolvers of the schema, once. The resolvers of introspection are shared by all schemas.
 */
export function meterAnswers(schema: GraphQLSchema): void {
  const costOf = statedCosts(schema);
  const meter = (field: GraphQLField<unknown, unknown>, isHeavy: boolean): void => {
    if (metered.has(field)) return;
    metered.add(field);
    const resolve = counted(field.resolve ?? defaultFieldResolver, spenderOf(field));
    field.resolve = isHeavy ? inOwnTurn(resolve) : resolve;
  };
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) meter(field, costOf(field, type).complexity >= HEAVY);
  for (const field of [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]) meter(field, false);
}

/** Limits the answer to the request with this context from now on, and ends it when the request is aborted. */
export function allowAnswer(context: Pick<RequestScope, 'signal'>, limits: AnswerLimits): void {
  const [fields, bytes] = [limits.answerFields, limits.answerBytes];
  const allowance: Allowance = {
    limits,
    fields,
    bytes,
    failures: 0,
    stretch: 0,
    turn: undefined,
    end: undefined,
    ended: undefined,
  };
  allowances.set(context, allowance);
  const { signal } = context;
  const giveUp = () => void end(allowance, signal.reason);
  if (signal.aborted) giveUp();
  else signal.addEventListener('abort', giveUp, { once: true });
}

/** Why the answer to the request with this context was ended; undefined if it was not. */
export const endOfAnswer = (context: object): GraphQLError | undefined => allowances.get(context)?.end;

type Spend = (allowance: Allowance, value: unknown, info: GraphQLResolveInfo) => unknown;

const counted =
  (resolve: Resolver, spend: Spend): Resolver =>
  (source, args, context, info) => {
    const allowance = allowances.get(Object(context));
    if (allowance === undefined) return resolve(source, args, context, info);
    if (allowance.end !== undefined) return nothing(allowance, allowance.end, info);
    let value: unknown;
    try {
      value = resolve(source, args, context, info);
      if (!(value instanceof Promise)) return spend(allowance, value, info);
    } catch (failure) {
      return rejected(failed(allowance, failure));
    }
    return value.then(
      (found) => spend(allowance, found, info),
      (failure) => {
        throw failed(allowance, failure);
      },
    );
  };

/** The first such field of a request runs at once. */
const inOwnTurn =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const allowance = allowances.get(Object(context));
    const turn = allowance === undefined ? undefined : turnFor(allowance, STRETCH);
    return turn === undefined
      ? resolve(source, args, context, info)
      : turn.then(() => resolve(source, args, context, info));
  };

/** Nothing of the answer is shown after it was ended, so a field need not state why it is empty. */
function nothing(allowance: Allowance, end: GraphQLError, { returnType }: GraphQLResolveInfo): Promise<never> | null {
  if (!isNonNullType(returnType)) return null;
  allowance.ended ??= rejected(end);
  return allowance.ended;
}

/**
 * A failure that is not thrown: in a list, GraphQL forgets the entries that wait when a later one throws, and a
 * rejection that nobody handles ends the process.
 */
function rejected(failure: unknown): Promise<never> {
  const promise = Promise.reject(failure);
  promise.catch(() => {});
  return promise;
}

/** The failure of a field; beyond the limit it ends the answer. */
function failed(allowance: Allowance, failure: unknown): unknown {
  if (allowance.end !== undefined) return allowance.end;
  allowance.failures += 1;
  const limit = allowance.limits.fieldErrors;
  return allowance.failures > limit ? end(allowance, errors.tooManyErrors({ limit })) : failure;
}

/** GraphQL keeps an error with a path as it is, and does not search for its line: this one can occur very often. */
function end(allowance: Allowance, reason: Error): GraphQLError {
  allowance.end ??= new GraphQLError(reason.message, { path: [], originalError: reason });
  return allowance.end;
}

function spenderOf({ type }: GraphQLField<unknown, unknown>): Spend {
  if (isLeafType(getNamedType(type)))
    return (allowance, value, { path }) => {
      spendBytes(allowance, String(path.key), jsonBytes(value));
      return Array.isArray(value) ? spendFields(allowance, value, 1) : value;
    };
  if (!isListType(getNullableType(type)))
    return (allowance, value, { path }) => {
      spendBytes(allowance, String(path.key), 2);
      return value;
    };
  return (allowance, value, info) => {
    if (!Array.isArray(value)) return value;
    spendBytes(allowance, String(info.path.key), 2 + 3 * value.length);
    return spendFields(allowance, value, weightOf(info));
  };
}

/** `"name":value,` @throws `ANSWER_TOO_LARGE` */
function spendBytes(allowance: Allowance, name: string, bytes: number): void {
  allowance.bytes -= name.length + 4 + bytes;
  if (allowance.bytes >= 0) return;
  throw end(allowance, errors.answerTooLarge({ limit: allowance.limits.answerBytes, unit: 'bytes' }));
}

/**
 * Counts a list, and lets a long one yield to other requests: after a number of fields, the next entries wait for the
 * next turn of the event loop. It counts fields and not time, so that a query always runs in the same order.
 * @param weight fields of each entry
 * @throws `ANSWER_TOO_LARGE`
 */
function spendFields(allowance: Allowance, list: readonly unknown[], weight: number): unknown {
  allowance.fields -= list.length * weight;
  if (allowance.fields < 0)
    throw end(allowance, errors.answerTooLarge({ limit: allowance.limits.answerFields, unit: 'fields' }));
  const atOnce = Math.max(1, Math.floor(STRETCH / weight));
  if (list.length <= atOnce) {
    const turn = turnFor(allowance, list.length * weight);
    return turn === undefined ? list : turn.then(() => list);
  }
  let turn: Promise<void> | undefined;
  return list.map((entry, place) => {
    if (place % atOnce === 0) turn = turnFor(allowance, Math.min(atOnce, list.length - place) * weight);
    return turn === undefined ? entry : turn.then(() => entry);
  });
}

/** The turn of the event loop in which these fields are answered; undefined for the current one. */
function turnFor(allowance: Allowance, fields: number): Promise<void> | undefined {
  allowance.stretch += fields;
  if (allowance.stretch > STRETCH) {
    allowance.stretch = fields;
    allowance.turn = turnAfter(allowance.turn);
  }
  return allowance.turn;
}

async function turnAfter(turn: Promise<void> | undefined): Promise<void> {
  await turn;
  await setImmediate();
}

const weights = new WeakMap<SelectionSetNode, number>();

/** Fields of one entry, and the entry itself. */
function weightOf({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  return fieldNodes.reduce((sum, { selectionSet }) => {
    if (selectionSet === undefined) return sum;
    const known = weights.get(selectionSet) ?? shapeOfSet(selectionSet, (name) => fragments[name]).selections;
    weights.set(selectionSet, known);
    return sum + known;
  }, 1);
}
