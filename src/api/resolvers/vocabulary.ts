import type { GraphQLFieldResolver } from 'graphql';
import { sizeOf } from '../../catalogue/lists/page.js';
import type { End } from '../../catalogue/rows.js';
import type { AnyNode } from '../../graph/generated/nodes.js';
import { hydrate, type Localized } from '../../graph/vocabulary/hydrate.js';
import type { Field, NodeType, Relation } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { dayIn } from '../../navigator/ask/values.js';
import type { Context } from '../context.js';

type NodeResolver = GraphQLFieldResolver<AnyNode, Context>;
type Fields = { readonly [field: string]: NodeResolver };

/** Resolvers that are the same for every type: texts in the language asked, and relations followed in batches. */
export const vocabularyResolvers: { readonly [type: string]: Fields } = Object.fromEntries(
  [...vocabulary.nodes.values()].map((type) => [type.name, typeResolvers(type)]),
);

function typeResolvers(type: NodeType): Fields {
  const texts = type.fields
    .filter((field) => field.kind === 'localized')
    .map((field) => [field.name, textResolver(field)] as const);
  const relations = type.relations.map((relation) => [relation.field, relationResolver(relation)] as const);
  return Object.fromEntries([...texts, ...relations]);
}

/** The text in the language asked, or in English where there is none in it. */
function textResolver(field: Field): NodeResolver {
  return (node, { lang }: { lang?: string | null }) => {
    const texts = new Map<string, unknown>(Object.entries(node)).get(field.name) as Localized | undefined;
    return texts === undefined ? null : (texts[lang?.toLowerCase() ?? 'en'] ?? texts.en);
  };
}

interface RelationArguments {
  readonly first?: number | null;
  readonly asOf?: string | null;
}

function relationResolver(relation: Relation): NodeResolver {
  return async (node, { first, asOf }: RelationArguments, { loaders }) => {
    const day = asOf == null ? undefined : dayIn(asOf, 'asOf');
    const ends = await loaders.ends(relation, sizeOf(first ?? 200), node.id);
    return ends.filter((end) => day === undefined || isOn(end, day)).map((end) => shape(relation, end));
  };
}

/** As the field shows it: the node at the other end, or an edge that holds it beside its own properties. */
function shape(relation: Relation, { node, edge }: End): unknown {
  return relation.end === undefined ? node : { ...hydrate(relation.properties, edge), [relation.end]: node };
}

function isOn({ edge }: End, day: string): boolean {
  const { from, to } = edge;
  return (typeof from !== 'string' || from <= day) && (typeof to !== 'string' || to >= day);
}
