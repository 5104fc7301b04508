import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';

/** The label of an operation that was refused before its fields were known. */
const refused = 'refused';
/** The label of an operation with several root fields, or with one in a fragment. */
const several = 'several';

/**
 * The label of an operation in metrics: the field at its root. Names of operations and aliases are chosen by clients, and
 * could make any number of time series; fields are the schema's.
 * @param operation undefined where the query was refused
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
