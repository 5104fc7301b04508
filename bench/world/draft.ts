import type { AnyNode, EdgeProperties, NodeName, NodeOf, RelationName } from '../../src/graph/generated/nodes.js';
import type { Edge } from '../../src/graph/vocabulary/edge.js';

/** The content of a world so far. It only grows, so that a larger world begins with the smaller one. */
export interface Draft {
  readonly nodes: AnyNode[];
  readonly edges: Edge[];
}

export type Fields<Name extends NodeName> = Omit<NodeOf<Name>, '__typename' | 'id'>;

/** Adds a node, and returns its id. */
export function put<Name extends NodeName>(draft: Draft, type: Name, id: string, fields: Fields<Name>): string {
  // `Fields` is the node of this name without the two properties beside it here.
  draft.nodes.push({ __typename: type, id, ...fields } as unknown as AnyNode);
  return id;
}

type PropertiesOf<Type extends RelationName> =
  Record<string, never> extends EdgeProperties[Type]
    ? [properties?: EdgeProperties[Type]]
    : [properties: EdgeProperties[Type]];

export function link<Type extends RelationName>(
  draft: Draft,
  from: string,
  type: Type,
  to: string,
  ...[properties]: PropertiesOf<Type>
): void {
  // The parameters ensure that the properties are those of this type.
  draft.edges.push({ type, from, to, properties: properties ?? {} } as unknown as Edge);
}
