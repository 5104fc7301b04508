import type { AnyNode, FacetName, NodeName } from '../../graph/generated/nodes.js';
import { localizedPaths, valueAt } from '../../graph/vocabulary/localized-paths.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { languages } from '../../messages/languages.js';
import { textsOf } from '../../messages/localized.js';

/** An entry of the index: enough to list, filter and find a node without a request to the graph. */
export interface Entry {
  readonly id: string;
  readonly type: NodeName;
  /** The texts that people search: names in every language, and codes. */
  readonly texts: readonly string[];
  /** Other names of a class, in every language. */
  readonly alsoNamed: readonly string[];
  readonly code: string | undefined;
  readonly facets: Facets;
  /** Paths of the fields with a text in English only, by language. */
  readonly missing: MissingTexts;
}

/** Properties that lists filter by: those that are a `@facet` of the type. */
export type Facets = { readonly [Name in FacetName]?: string };

export type MissingTexts = { readonly [language: string]: readonly string[] };

/** The fields of each type that search and the lists need. */
const looked = new Map(
  [...vocabulary.nodes.values()].map(({ name, fields }) => [
    name,
    {
      searched: fields.filter((field) => field.searched).map((field) => field.name),
      facets: fields.filter((field) => field.facet).map((field) => field.name),
      localized: localizedPaths(fields),
    },
  ]),
);

export function entryOf(node: AnyNode): Entry {
  const values = new Map<string, unknown>(Object.entries(node));
  const { searched = [], facets = [], localized = [] } = looked.get(node.__typename) ?? {};
  const texts = [
    ...Object.values('name' in node ? node.name : {}),
    ...searched.flatMap((field) => textAt(values, field) ?? []),
  ];
  return {
    id: node.id,
    type: node.__typename,
    texts,
    alsoNamed: 'alsoNamed' in node ? [...new Set(node.alsoNamed?.flatMap((name) => Object.values(name)))] : [],
    code: textAt(values, 'code'),
    facets: Object.fromEntries(facets.map((field) => [field, textAt(values, field)])),
    missing: missingTexts(node, localized),
  };
}

/** Thousands of entries lack the same texts, and share one object. */
const known = new Map<string, MissingTexts>();

function missingTexts(node: AnyNode, paths: readonly string[]): MissingTexts {
  const missing = Object.fromEntries(
    languages.flatMap((language) => {
      const lacking = paths.filter((path) => lacks(valueAt(node, path), language));
      return lacking.length === 0 ? [] : [[language, lacking]];
    }),
  );
  const key = JSON.stringify(missing);
  const before = known.get(key) ?? missing;
  known.set(key, before);
  return before;
}

const lacks = (field: unknown, language: string): boolean =>
  textsOf(field).some((text) => !Object.hasOwn(text, language));

function textAt(values: ReadonlyMap<string, unknown>, field: string): string | undefined {
  const value = values.get(field);
  return typeof value === 'string' ? value : undefined;
}
