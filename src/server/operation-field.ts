import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

/** The label of an operation that was refused before its fields were known. */
const refused = 'refused';
/** The label of an operation with several root fields, or with one in a fragment. */
const several = 'several';

/**
 * The label of an operation in metrics: the field at its root. Clients choose names of operations and aliases, and
 * could create any number of time series; fields are those of the schema.
 * @param operation undefined if the query was refused
 */
export function operationField(schema: GraphQLSchema, operation: OperationDefinitionNode | undefined): string {
  if (operation === undefined) return refused;
  const names = new Set(
    operation.selectionSet.selections.map((selection) =>
      selection.kind === Kind.FIELD ? selection.name.value : several,
    ),
  );
  const [name = several] = names;
  if (names.size > 1 || name === several) return several;
  if (name.startsWith('__')) return 'introspection';
  return schema.getRootType(operation.operation)?.getFields()[name] === undefined ? refused : name;
}
