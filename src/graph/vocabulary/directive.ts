import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, getDirectiveValues } from 'graphql';

export type AnyField = GraphQLField<unknown, unknown>;

/** The arguments of a directive on a type or a field; undefined if it has none of that name. */
export function directive(
  schema: GraphQLSchema,
  on: GraphQLNamedType | AnyField,
  name: string,
): { readonly [argument: string]: unknown } | undefined {
  const definition = schema.getDirective(name);
  return definition && on.astNode ? getDirectiveValues(definition, on.astNode) : undefined;
}
