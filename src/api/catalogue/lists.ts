import type { GraphQLFieldResolver } from 'graphql';
import type { AnyNode } from '../../graph/generated/nodes.js';
import type { List } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { oneCountryIn } from '../../navigator/input/values.js';
import { connection } from '../connection.js';
import type { Context } from '../context.js';
import { type FilteredList, type ListFilters, listFilters } from './list-filters.js';

type QueryResolver = GraphQLFieldResolver<unknown, Context>;

const filters: ReadonlyMap<string, ListFilters[FilteredList]> = new Map(Object.entries(listFilters));

/** For types that are looked up by another field than the id: how to make the id from it. */
const idFrom: Readonly<Record<string, (given: string) => string>> = {
  Country: (given) => oneCountryIn(given, 'code').id,
};

/** The look-up and the list of every `@listed` type. */
export const lists: { readonly Query: { readonly [field: string]: QueryResolver } } = {
  Query: Object.fromEntries(
    vocabulary.lists.flatMap((each) => [
      [each.lookUp, lookUpResolver(each)],
      [each.list, listResolver(each)],
    ]),
  ),
};

function lookUpResolver({ type, types, by }: List): QueryResolver {
  const toId = by.name === 'id' ? (id: string) => id : idFrom[type];
  if (toId === undefined) throw new Error(`schema: ${type}: no function makes an id from its ${by.name}`);
  return async (_, args: { readonly [name: string]: string }, { loaders }): Promise<AnyNode | null> => {
    const node = await loaders.node(toId(args[by.name] ?? ''));
    return node !== undefined && types.includes(node.__typename) ? node : null;
  };
}

function listResolver({ type, list }: List): QueryResolver {
  const filtersOf = filters.get(list);
  return (_, args, context) => connection(context, type, args, filtersOf?.(args, context));
}
