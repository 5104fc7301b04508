import type { AnyNode, FacetName, NodeName } from '../../graph/generated/nodes.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';

/** An entry of the index: enough to list, filter and find a node without a request to the graph. */
export interface Entry {
  readonly id: string;
  readonly type: NodeName;
  /** The texts that people search: names in every language, and codes. */
  readonly texts: readonly string[];
  readonly code: string | undefined;
  readonly facets: Facets;
}

/** Properties that lists filter by: those that are a `@facet` of the type. */
export type Facets = { readonly [Name in FacetName]?: string };

/** Names of the fields of each type that search and the lists need. */
const looked = new Map(
  [...vocabulary.nodes.values()].map(({ name, fields }) => [
    name,
    {
      searched: fields.filter((field) => field.searched).map((field) => field.name),
      facets: fields.filter((field) => field.facet).map((field) => field.name),
    },
  ]),
);

export function entryOf(node: AnyNode): Entry {
  const values = new Map<string, unknown>(Object.entries(node));
  const { searched = [], facets = [] } = looked.get(node.__typename) ?? {};
  const texts = [
    ...Object.values('name' in node ? node.name : {}),
    ...searched.flatMap((field) => textAt(values, field) ?? []),
  ];
  return {
    id: node.id,
    type: node.__typename,
    texts,
    code: textAt(values, 'code'),
    facets: Object.fromEntries(facets.map((field) => [field, textAt(values, field)])),
  };
}

function textAt(values: ReadonlyMap<string, unknown>, field: string): string | undefined {
  const value = values.get(field);
  return typeof value === 'string' ? value : undefined;
}
