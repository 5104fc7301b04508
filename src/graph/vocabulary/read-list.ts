import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { directive } from './directive.js';
import type { List, NodeType } from './types.js';

/** The list that `@listed` puts a type or an interface in, if any. */
export function readList(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  groups: ReadonlyMap<string, readonly string[]>,
): List[] {
  const given = directive(schema, type, 'listed');
  if (!given) return [];
  const by = type.getFields()[String(given.by)];
  if (by === undefined) throw new Error(`schema: ${type.name}: @listed(by: "${given.by}") names no field of it`);
  return [
    {
      type: type.name,
      types: groups.get(type.name) ?? [type.name],
      lookUp: type.name.charAt(0).toLowerCase() + type.name.slice(1),
      list: String(given.as),
      by: { name: by.name, type: String(by.type) },
      one: String(given.one),
      many: String(given.many),
    },
  ];
}

/** Fails if a public type has no list of its own, or a private one has. */
export function checkListed(types: Iterable<NodeType>, lists: readonly List[]): void {
  for (const { name, private: isPrivate } of types)
    if (isPrivate === lists.some(({ type }) => type === name))
      throw new Error(
        `schema: ${name}: ${isPrivate ? 'remove @listed: a private type is in no list' : 'add @listed: a public type has a look-up and a list'}`,
      );
}
