import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { errors } from '../../errors.js';
import { shapeOfSet } from './shape.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

interface Allowance {
  readonly limit: number;
  left: number;
}

const metered = new WeakSet<GraphQLSchema>();
const allowances = new WeakMap<object, Allowance>();

/**
 * Has each list of an answer counted before its entries are looked into: how many there are is known no earlier, and a
 * few lists inside each other hold millions. Each entry counts with all that is selected of it.
 *
 * Changes the resolvers of the schema, once.
 */
export function meterLists(schema: GraphQLSchema): void {
  if (metered.has(schema)) return;
  metered.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (isListType(getNullableType(field.type))) field.resolve = counted(field.resolve ?? defaultFieldResolver);
  }
}

/** From now on the answer to the request with this context may hold so many fields; without a word, any number. */
export function allowFields(context: object, limit: number): void {
  allowances.set(context, { limit, left: limit });
}

const counted =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    const allowance = allowances.get(Object(context));
    const list = resolve(source, args, context, info);
    if (allowance === undefined) return list;
    return list instanceof Promise ? list.then((all) => spend(allowance, all, info)) : spend(allowance, list, info);
  };

/** Fails with `ANSWER_TOO_LARGE`. */
function spend(allowance: Allowance, list: unknown, info: GraphQLResolveInfo): unknown {
  if (Array.isArray(list)) allowance.left -= list.length * weightOf(info);
  if (allowance.left < 0) throw errors.answerTooLarge({ limit: allowance.limit });
  return list;
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
