import {
  type ASTNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { schemaFiles } from '../graph/vocabulary/schema-files.js';
import type { List } from '../graph/vocabulary/types.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';

/** Directives for internal use, which are not published. */
const internal: readonly string[] = ['listed', 'searched', 'facet', 'message'];
const filterType = 'ListFilters';

/**
 * The published schema: the files of `schema/`, with the look-ups and lists that `@listed` generates, and `languageOf` for
 * each node.
 */
export function publishedSchema(): DocumentNode {
  const { definitions } = parse(
    schemaFiles()
      .map(({ text }) => text)
      .join('\n'),
  );
  const filters = definitions.find(isFilterType);
  if (filters === undefined) throw new Error(`schema: the type ${filterType} is missing`);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      ...definitions.filter((each) => each !== filters),
      ...parse(listsText(vocabulary.lists, filters)).definitions,
      ...parse(definitions.filter(isNodeType).map(languageOf).join('\n')).definitions,
    ],
  };
  return visit(document, { enter: (node) => (isInternal(node) ? null : undefined) });
}

const isInternal = (node: ASTNode): boolean =>
  (node.kind === Kind.DIRECTIVE || node.kind === Kind.DIRECTIVE_DEFINITION) && internal.includes(node.name.value);

const isFilterType = (definition: DocumentNode['definitions'][number]): definition is ObjectTypeDefinitionNode =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === filterType;

type NodeType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const isNodeType = (definition: DocumentNode['definitions'][number]): definition is NodeType =>
  (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
  [definition, ...(definition.interfaces ?? [])].some(({ name }) => name.value === 'Node');

const languageOf = ({ kind, name }: NodeType): string => `
extend ${kind === Kind.OBJECT_TYPE_DEFINITION ? 'type' : 'interface'} ${name.value} {
  "Language of the text that a field returns. English if there is no text in the language asked for. Null if there is no text."
  languageOf(
    "Name of a field with a \`lang\` argument: \`description\`, or \`recurs.window\` for a field in a group."
    field: String! = "name"
    "\`en\` or \`ko\`. Default: the language of the request. English if there is no text in this language."
    lang: String
  ): String
}`;

/** @throws if a filter belongs to no list */
function listsText(lists: readonly List[], { fields = [] }: ObjectTypeDefinitionNode): string {
  const stray = fields.find(({ name }) => !lists.some(({ list }) => list === name.value));
  if (stray !== undefined) throw new Error(`schema: there is no list with the name ${filterType}.${stray.name.value}`);
  return lists
    .map((each) => {
      const filters = fields.find(({ name }) => name.value === each.list)?.arguments ?? [];
      return listText(each, filters.map(print));
    })
    .join('\n');
}

const listText = ({ type, lookUp, list, by, one, many }: List, filters: readonly string[]): string => `
extend type Query {
  ${JSON.stringify(one)}
  ${lookUp}(${by.name}: ${by.type}): ${type}
  ${JSON.stringify(many)}
  ${list}(
    ${filters.join('\n')}
    "Maximum 200."
    first: Int = 50
    after: String
  ): ${type}Connection!
}

"An edge in a connection."
type ${type}Edge {
  node: ${type}!
  "Cursor for pagination: pass it as \`after\` to continue from here."
  cursor: String!
}

"A page of results."
type ${type}Connection {
  edges: [${type}Edge!]!
  pageInfo: PageInfo!
}
`;
