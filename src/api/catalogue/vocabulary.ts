import type { GraphQLFieldResolver } from 'graphql';
import { sizeOf } from '../../catalogue/lists/page.js';
import { textField } from '../../catalogue/missing-texts.js';
import type { RelatedNode } from '../../catalogue/rows.js';
import type { AnyNode } from '../../graph/generated/nodes.js';
import { hydrate } from '../../graph/vocabulary/hydrate.js';
import { valueAt } from '../../graph/vocabulary/localized-paths.js';
import type { Field, NodeType, Relation } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { languageIn, textsOf } from '../../messages/localized.js';
import type { Context } from '../context.js';
import { dayArgument } from '../day-argument.js';
import { languageArgument } from '../language/language-argument.js';
import { shownText } from '../messages/shown-text.js';
import { readOnce } from '../read-once.js';
import { loadersAt } from '../shown-state.js';
import { relatedOn } from './related-on.js';

type NodeResolver = GraphQLFieldResolver<AnyNode, Context>;
type TextResolver = GraphQLFieldResolver<object, Context>;
type Fields = { readonly [field: string]: NodeResolver };

/** Resolvers that are the same for every type: texts in the requested language, and relations followed in batches. */
export const vocabularyResolvers: { readonly [type: string]: Fields } = Object.fromEntries([
  ...[...vocabulary.nodes.values()].map((type) => [type.name, nodeResolvers(type)] as const),
  ...[...vocabulary.embedded].map(([name, fields]) => [name, textResolvers(fields)] as const),
]);

function nodeResolvers({ fields, relations }: NodeType): Fields {
  const followed = relations.map((relation) => [relation.field, relationResolver(relation)] as const);
  return { ...textResolvers(fields), ...Object.fromEntries(followed), languageOf };
}

function textResolvers(fields: readonly Field[]): { readonly [field: string]: TextResolver } {
  const texts = fields.filter(({ kind }) => kind === 'localized');
  return Object.fromEntries(texts.map((field) => [field.name, textResolver(field)]));
}

/** The language in which a text is shown: English if it, or one of a list, has none in the language asked for. */
function languageOf(
  node: AnyNode,
  { field, lang }: { field: string; lang?: string | null },
  { language }: Context,
): string | null {
  const wanted = languageArgument(lang, 'lang') ?? language;
  const shown = textsOf(valueAt(node, textField(field))).map((text) => languageIn(text, wanted));
  return shown.find((each) => each !== wanted) ?? shown[0] ?? null;
}

function textResolver(field: Field): TextResolver {
  return (parent, { lang }: { lang?: string | null }, { language }) => {
    const text: unknown = Reflect.get(parent, field.name);
    const shown = languageArgument(lang, 'lang') ?? language;
    return field.list && Array.isArray(text)
      ? text.map((each: unknown) => shownText(each, shown))
      : shownText(text, shown);
  };
}

interface RelationArguments {
  /** Absent if the field has no such argument: then all ends are shown. */
  readonly first?: number | null;
  readonly asOf?: string | null;
}

const argumentsOf = readOnce<{ readonly size: number | undefined; readonly day: string | undefined }>();

function relationResolver(relation: Relation): NodeResolver {
  return async (node, { first, asOf }: RelationArguments, context, info) => {
    const loaders = loadersAt(context, info);
    const { size, day } = argumentsOf(info, () => ({
      size: first === undefined ? undefined : sizeOf(first),
      day: dayArgument(asOf),
    }));
    // The ends of a day are selected from all ends, so that those of other days do not take up the page.
    const ends =
      day === undefined
        ? await loaders.ends(relation, size, node.id)
        : (await relatedOn(loaders, relation, await loaders.ends(relation, undefined, node.id), day)).slice(0, size);
    return ends.map((end) => shape(relation, end));
  };
}

/** The value of the field: the node at the other end, or an edge with the node and its own properties. */
function shape(relation: Relation, { node, edge }: RelatedNode): unknown {
  return relation.end === undefined ? node : { [relation.end]: node, ...hydrate(relation.properties, edge) };
}
