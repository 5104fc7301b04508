import { GraphQLError, type GraphQLSchema, getDirectiveValues } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { defaultPageSize } from '../../catalogue/lists/page.js';
import { errors } from '../../errors.js';
import type { Limits } from './limits.js';
import { checkListSizes, sizeOf } from './list-size.js';

type Field = ComplexityEstimatorArgs['field'];
type Arguments = Readonly<Record<string, unknown>>;
type Operation = Omit<Parameters<typeof getComplexity>[0], 'schema' | 'estimators'>;

/** What `@cost` states of a field. */
interface StatedCost {
  complexity: number;
  multipliers: readonly string[];
  atMost: number;
}

const UNSTATED: StatedCost = { complexity: 1, multipliers: ['first', 'last', 'ids'], atMost: Number.POSITIVE_INFINITY };

/**
 * A check of one operation with its variables. A field costs its own points and those of the fields below it, as often
 * as it has entries; see `@cost` in the schema.
 *
 * The check fails with `LIST_TOO_LONG` or `TOO_COSTLY`.
 */
export function costCheck(schema: GraphQLSchema, limits: Limits): (operation: Operation) => void {
  const stated = statedCosts(schema);
  const estimator = ({ field, args, childComplexity }: ComplexityEstimatorArgs): number => {
    const { complexity, multipliers, atMost } = stated(field);
    if (field.args.length === 0) return complexity + childComplexity;
    checkListSizes(args, limits.listSize);
    return (complexity + childComplexity) * Math.min(atMost, entries(field, args, multipliers));
  };
  return (operation) => {
    const cost = unlessMistaken(() => getComplexity({ ...operation, schema, estimators: [estimator] }));
    if (cost > limits.cost) throw errors.tooCostly({ given: cost, limit: limits.cost });
  };
}

/** A variable of the wrong type has no cost: the execution refuses it, and says which one it is. */
function unlessMistaken(cost: () => number): number {
  try {
    return cost();
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}

function statedCosts(schema: GraphQLSchema): (field: Field) => StatedCost {
  const directive = schema.getDirective('cost');
  const known = new Map<Field, StatedCost>();
  return (field) => {
    const values = () => directive && field.astNode && getDirectiveValues(directive, field.astNode);
    const cost = known.get(field) ?? { ...UNSTATED, ...values() };
    known.set(field, cost);
    return cost;
  };
}

function entries(field: Field, args: Arguments, multipliers: readonly string[]): number {
  const sizes = multipliers.map((path) => sizeOf(at(args, path))).filter((size) => size !== undefined);
  if (sizes.length === 0) return field.args.some(({ name }) => name === 'first') ? defaultPageSize : 1;
  return sizes.reduce((product, size) => product * Math.max(1, size), 1);
}

function at(args: Arguments, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), args);
}

const isRecord = (value: unknown): value is Arguments => typeof value === 'object' && value !== null;
