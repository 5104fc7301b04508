import type { FieldNode, GraphQLResolveInfo } from 'graphql';

/**
 * Reads the arguments of a field once for each place in a query: they are the same for each row of an answer, and so
 * are their errors.
 * @returns what `read` returned, or throws what it threw, for this place of this request
 */
export function readOnce<Read>(): (info: GraphQLResolveInfo, read: () => Read) => Read {
  // Each execution has its own object for the values of its variables.
  const executions = new WeakMap<object, Map<FieldNode | undefined, () => Read>>();
  return ({ variableValues, fieldNodes: [place] }, read) => {
    const places = executions.get(variableValues) ?? new Map<FieldNode | undefined, () => Read>();
    executions.set(variableValues, places);
    const known = places.get(place) ?? outcomeOf(read);
    places.set(place, known);
    return known();
  };
}

function outcomeOf<Read>(read: () => Read): () => Read {
  try {
    const value = read();
    return () => value;
  } catch (failure) {
    return () => {
      throw failure;
    };
  }
}
