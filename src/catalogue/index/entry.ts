import type { AnyNode, NodeName } from '../../graph/generated/nodes.js';

/** What the index keeps of a node: enough to list, filter and find it without asking the graph. */
export interface Entry {
  readonly id: string;
  readonly type: NodeName;
  /** The texts that people search: names in every language, and codes. */
  readonly texts: readonly string[];
  readonly code: string | undefined;
  readonly facets: Facets;
}

/** Property values that lists filter by; absent where the type has no such field. */
export interface Facets {
  readonly [name: string]: string | undefined;
}

const facetFields = [
  'area',
  'kind',
  'scheme',
  'currency',
  'validFrom',
  'validTo',
  'inForceFrom',
  'inForceTo',
  'rangeFrom',
  'rangeTo',
  'reviewBy',
  'closes',
];
const codeFields = ['code', 'iso3', 'citation'];

export function entryOf(node: AnyNode): Entry {
  const values = new Map<string, unknown>(Object.entries(node));
  const texts = [
    ...Object.values('name' in node ? node.name : {}),
    ...codeFields.flatMap((field) => textAt(values, field) ?? []),
  ];
  const facets = Object.fromEntries(facetFields.map((field) => [field, textAt(values, field)]));
  return { id: node.id, type: node.__typename, texts, code: textAt(values, 'code'), facets };
}

function textAt(values: ReadonlyMap<string, unknown>, field: string): string | undefined {
  const value = values.get(field);
  return typeof value === 'string' ? value : undefined;
}
