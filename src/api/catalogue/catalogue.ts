import { largestPage } from '../../catalogue/lists/page.js';
import { hitCursor, search } from '../../catalogue/search.js';
import { errors } from '../../errors.js';
import { paged } from '../connection.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs, Resolvers } from '../generated/resolvers.js';
import { inMarket } from './in-market.js';
import { suggestions } from './suggestions.js';

/** Resolvers to find nodes by id, one or many, and to search. */
export const catalogue: Resolvers = {
  Query: {
    node: async (_, { id }, { loaders }) => (await loaders.node(id)) ?? null,
    nodes: (_, { ids }, context) => nodes(context, ids),
    knowledge: (_, __, { catalogue }) => catalogue.published(),
    search: (_, args, context) => searchNames(context, args),
    suggest: (_, args, context) => suggestions(context, args),
  },
};

function nodes({ loaders }: Context, ids: readonly string[]) {
  if (ids.length > largestPage) throw errors.tooManyIds({ count: ids.length, atMost: largestPage }, { field: 'ids' });
  return Promise.all(ids.map(async (id) => (await loaders.node(id)) ?? null));
}

async function searchNames(context: Context, { query, types, scheme, market, ...page }: QuerySearchArgs) {
  const { index, loaders, inTurn } = context;
  const [names, passes] = [await index(), await inMarket(context, market)];
  const hits = await inTurn(() => search(names, query, { types, scheme, passes }, page));
  const edges = hits.items.map(async (hit) => {
    const node = await loaders.node(hit.id);
    return node === undefined ? [] : [{ node, cursor: hitCursor(hit), matchedText: hit.text }];
  });
  return { ...paged(hits, (await Promise.all(edges)).flat()), totalCount: hits.total, matched: hits.matched };
}
