import { largestPage } from '../../catalogue/lists/page.js';
import { hitCursor, search } from '../../catalogue/search.js';
import { errors } from '../../errors.js';
import { paged } from '../connection.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs, Resolvers } from '../generated/resolvers.js';

/** Resolvers to find nodes by id, one or many, and to search. */
export const catalogue: Resolvers = {
  Query: {
    node: async (_, { id }, { loaders }) => (await loaders.node(id)) ?? null,
    nodes: (_, { ids }, context) => nodes(context, ids),
    knowledge: (_, __, { catalogue }) => catalogue.published(),
    search: (_, args, context) => searchNames(context, args),
  },
};

function nodes({ loaders }: Context, ids: readonly string[]) {
  if (ids.length > largestPage) throw errors.tooManyIds({ count: ids.length, atMost: largestPage }, { field: 'ids' });
  return Promise.all(ids.map(async (id) => (await loaders.node(id)) ?? null));
}

async function searchNames({ index, loaders, inTurn }: Context, { query, types, ...page }: QuerySearchArgs) {
  const names = await index();
  const hits = await inTurn(() => search(names, query, types, page));
  const edges = hits.items.map(async (hit) => {
    const node = await loaders.node(hit.id);
    return node === undefined ? [] : [{ node, cursor: hitCursor(hit) }];
  });
  return { ...paged(hits, (await Promise.all(edges)).flat()), totalCount: hits.total };
}
