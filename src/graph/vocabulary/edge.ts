import type { EdgeProperties, RelationName } from '../generated/nodes.js';
import { hydrate, type Properties } from './hydrate.js';
import { vocabulary } from './vocabulary.js';

/** A stored relationship, with the ids of its ends. */
export interface Edge<Type extends RelationName = RelationName> {
  readonly type: Type;
  readonly from: string;
  readonly to: string;
  readonly properties: EdgeProperties[Type];
}

/** A relationship of some type, with the properties of that type. */
export type AnyEdge = EdgesByType[RelationName];

export type EdgesByType = { readonly [Type in RelationName]: Edge<Type> };

/** A stored relationship as its type in the vocabulary. Fails if the vocabulary has no such type: the data is newer. */
export function toEdge(type: string, from: string, to: string, properties: Properties): AnyEdge {
  const relation = vocabulary.relations.get(type);
  if (relation === undefined) throw new Error(`the graph holds a relationship ${type} that the schema does not know`);
  // The properties come from the SDL that the type was generated from, and writing checks them against it.
  return { type, from, to, properties: hydrate(relation.properties, properties) } as unknown as AnyEdge;
}
