import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { errors } from '../../errors.js';
import type { Limits } from './limits.js';
import { checkListSizes, sizeOf } from './list-size.js';
import { type StatedCost, statedCosts } from './stated-cost.js';

type Arguments = Readonly<Record<string, unknown>>;
type Operation = Omit<Parameters<typeof getComplexity>[0], 'schema' | 'estimators'>;

/**
 * A check of one operation with its variables, which returns its cost. A field costs its own points and those of the
 * fields below it, times its entries; see `@cost` in the schema.
 *
 * The check fails with `LIST_TOO_LONG`, `TOO_COSTLY`, or, if arguments are invalid, `BAD_USER_INPUT`.
 */
export function costCheck(schema: GraphQLSchema, limits: Limits): (operation: Operation) => number {
  const stated = statedCosts(schema);
  const estimator = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number => {
    const cost = stated(field, type);
    checkListSizes(args, limits.listSize);
    return (cost.complexity + childComplexity) * Math.min(cost.atMost, entries(cost, args));
  };
  return (operation) => {
    const cost = orRefuse(() => getComplexity({ ...operation, schema, estimators: [estimator] }));
    if (cost > limits.cost) throw errors.tooCostly({ given: cost, limit: limits.cost });
    return cost;
  };
}

/**
 * The cost of a field depends on its arguments. If they are invalid, GraphQL's error is the answer, and nothing runs.
 */
function orRefuse(cost: () => number): number {
  try {
    return cost();
  } catch (error) {
    throw error instanceof GraphQLError ? badInput(error) : error;
  }
}

/** GraphQL's error about a given value, as a refusal of the request. */
export function badInput(error: GraphQLError): GraphQLError {
  const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, originalError: error, extensions });
}

function entries({ multipliers, entries }: StatedCost, args: Arguments): number {
  const sizes = multipliers.map((path) => sizeOf(at(args, path))).filter((size) => size !== undefined);
  return sizes.length === 0 ? entries : sizes.reduce((product, size) => product * Math.max(1, size), 1);
}

function at(args: Arguments, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), args);
}

const isRecord = (value: unknown): value is Arguments => typeof value === 'object' && value !== null;
