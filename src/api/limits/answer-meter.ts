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
import { errors, type LandfallError } from '../../errors.js';
import { jsonBytes } from './json-bytes.js';
import type { Limits } from './limits.js';
import { shapeOfSet } from './shape.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** What an answer may still hold. */
interface Allowance {
  readonly limits: AnswerLimits;
  fields: number;
  bytes: number;
  failures: number;
  /** Fields since the event loop last had its turn, and the turn that later lists wait for. */
  stretch: number;
  turn: Promise<void> | undefined;
  /** Why the answer was given up: what every further field fails with. */
  end: GraphQLError | undefined;
}

type AnswerLimits = Pick<Limits, 'answerFields' | 'answerBytes' | 'fieldErrors'>;

/** Fields that are answered in one stretch, before other requests get their turn. */
const STRETCH = 5_000;

const metered = new WeakSet<GraphQLField<unknown, unknown>>();
const allowances = new WeakMap<object, Allowance>();

/**
 * Measures answers while they are made: the length of a list is not known before, and a few lists inside each other hold
 * millions of entries. Each entry of a list counts with all that is selected of it, and each value with its bytes.
 *
 * It wraps the resolvers of the schema, once. GraphQL has those of introspection once for all schemas.
 */
export function meterAnswers(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = types.flatMap((type) => Object.values(type.getFields()));
  for (const field of [...fields, SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef]) {
    if (metered.has(field)) continue;
    metered.add(field);
    field.resolve = counted(field.resolve ?? defaultFieldResolver, spenderOf(field));
  }
}

/** Limits the answer to the request with this context from now on. Answers to other contexts have no limit. */
export function allowAnswer(context: object, limits: AnswerLimits): void {
  const [fields, bytes] = [limits.answerFields, limits.answerBytes];
  allowances.set(context, { limits, fields, bytes, failures: 0, stretch: 0, turn: undefined, end: undefined });
}

/** Why the answer to the request with this context was given up; undefined where it was not. */
export const endOfAnswer = (context: object): GraphQLError | undefined => allowances.get(context)?.end;

type Spend = (allowance: Allowance, value: unknown, info: GraphQLResolveInfo) => unknown;

const counted =
  (resolve: Resolver, spend: Spend): Resolver =>
  (source, args, context, info) => {
    const allowance = allowances.get(Object(context));
    if (allowance === undefined) return resolve(source, args, context, info);
    if (allowance.end !== undefined) return nothing(allowance.end, info);
    let value: unknown;
    try {
      value = resolve(source, args, context, info);
    } catch (failure) {
      throw failed(allowance, failure);
    }
    if (!(value instanceof Promise)) return spend(allowance, value, info);
    return value.then(
      (found) => spend(allowance, found, info),
      (failure) => {
        throw failed(allowance, failure);
      },
    );
  };

/** Nothing of the answer is shown once it was given up, so no field has to say why it is empty. */
function nothing(end: GraphQLError, { returnType }: GraphQLResolveInfo): null {
  if (isNonNullType(returnType)) throw end;
  return null;
}

/** The failure of a field; one too many ends the answer. */
function failed(allowance: Allowance, failure: unknown): unknown {
  if (allowance.end !== undefined) return allowance.end;
  allowance.failures += 1;
  const limit = allowance.limits.fieldErrors;
  return allowance.failures > limit ? end(allowance, errors.tooManyErrors({ limit })) : failure;
}

/** GraphQL takes an error that has a path as it is, and does not look for its line: this one may come very often. */
function end(allowance: Allowance, reason: LandfallError): GraphQLError {
  allowance.end ??= new GraphQLError(reason.message, { path: [], originalError: reason });
  return allowance.end;
}

function spenderOf({ type }: GraphQLField<unknown, unknown>): Spend {
  if (isLeafType(getNamedType(type)))
    return (allowance, value, { path }) => {
      spendBytes(allowance, String(path.key), jsonBytes(value));
      return Array.isArray(value) ? spendFields(allowance, value, value.length) : value;
    };
  if (!isListType(getNullableType(type)))
    return (allowance, value, { path }) => {
      spendBytes(allowance, String(path.key), 2);
      return value;
    };
  return (allowance, value, info) => {
    if (!Array.isArray(value)) return value;
    spendBytes(allowance, String(info.path.key), 2 + 3 * value.length);
    return spendFields(allowance, value, value.length * weightOf(info));
  };
}

/** `"name":value,` @throws `ANSWER_TOO_LARGE` */
function spendBytes(allowance: Allowance, name: string, bytes: number): void {
  allowance.bytes -= name.length + 4 + bytes;
  if (allowance.bytes >= 0) return;
  throw end(allowance, errors.answerTooLarge({ limit: allowance.limits.answerBytes, unit: 'bytes' }));
}

/**
 * A long answer yields to other requests: after so many fields, the lists that follow wait for the next turn of the event
 * loop. It is counted in fields and not in time, so that the same query always runs in the same order.
 *
 * @throws `ANSWER_TOO_LARGE`
 */
function spendFields(allowance: Allowance, list: readonly unknown[], fields: number): unknown {
  allowance.fields -= fields;
  if (allowance.fields < 0)
    throw end(allowance, errors.answerTooLarge({ limit: allowance.limits.answerFields, unit: 'fields' }));
  allowance.stretch += fields;
  if (allowance.stretch > STRETCH) {
    allowance.stretch = fields;
    allowance.turn = nextTurn(allowance);
  }
  return allowance.turn === undefined ? list : allowance.turn.then(() => list);
}

async function nextTurn({ turn }: Allowance): Promise<void> {
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
