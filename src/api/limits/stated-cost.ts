import {
  type GraphQLDirective,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { defaultPageSize } from '../../catalogue/lists/page.js';

type Field = ComplexityEstimatorArgs['field'];
type Parent = ComplexityEstimatorArgs['type'];

/** The `@cost` of a field, or its default. */
export interface StatedCost {
  complexity: number;
  multipliers: readonly string[];
  atMost: number;
  /** The number of entries without a multiplier. */
  entries: number;
}

/** Entries of a list that no argument limits: most relations have fewer, and nested ones multiply. */
const UNBOUNDED = 5;

export function statedCosts(schema: GraphQLSchema): (field: Field, parent: Parent) => StatedCost {
  const known = new Map<Field, StatedCost>();
  const [costs, relations] = [schema.getDirective('cost'), schema.getDirective('relation')];
  return (field, parent) => {
    const cost = known.get(field) ?? { ...unstated(field, parent, relations), ...stated(costs, field) };
    known.set(field, cost);
    return cost;
  };
}

function stated(directive: GraphQLDirective | null | undefined, { astNode }: Field): Record<string, unknown> {
  return (directive && astNode && getDirectiveValues(directive, astNode)) ?? {};
}

function unstated(field: Field, parent: Parent, relations: GraphQLDirective | null | undefined): StatedCost {
  const entries = stated(relations, field).max === 1 ? 1 : entriesIn(field, parent);
  return { complexity: 1, multipliers: ['first', 'last', 'ids'], atMost: Number.POSITIVE_INFINITY, entries };
}

function entriesIn(field: Field, parent: Parent): number {
  if (field.args.some(({ name }) => name === 'first')) return defaultPageSize;
  const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  // The field that requests a page has already counted its entries.
  const isPage = 'getFields' in parent && 'pageInfo' in parent.getFields();
  return isList && !isPage ? UNBOUNDED : 1;
}
