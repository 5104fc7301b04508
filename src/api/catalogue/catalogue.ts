import { largestPage } from '../../catalogue/lists/page.js';
import { hitCursor, search } from '../../catalogue/search.js';
import { errors } from '../../errors.js';
import { countryId } from '../../navigator/input/values.js';
import { found, paged } from '../connection.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs, Resolvers } from '../generated/resolvers.js';

/** One thing by its id or code, many by their ids, and search. */
export const catalogue: Resolvers = {
  Query: {
    node: async (_, { id }, { loaders }) => (await loaders.node(id)) ?? null,
    nodes: (_, { ids }, context) => nodes(context, ids),
    knowledge: (_, __, { catalogue }) => catalogue.published(),
    search: (_, args, context) => searchNames(context, args),
    country: (_, { code }, context) => found(context, countryId(code), 'Country'),
    bloc: (_, { id }, context) => found(context, id, 'Bloc'),
    agreement: (_, { id }, context) => found(context, id, 'Agreement'),
    originRule: (_, { id }, context) => found(context, id, 'OriginRule'),
    productClass: (_, { id }, context) => found(context, id, 'ProductClass'),
    trait: (_, { id }, context) => found(context, id, 'Trait'),
    requirement: (_, { id }, context) => found(context, id, 'Certification', 'Formality'),
    certification: (_, { id }, context) => found(context, id, 'Certification'),
    formality: (_, { id }, context) => found(context, id, 'Formality'),
    recognition: (_, { id }, context) => found(context, id, 'Recognition'),
    authority: (_, { id }, context) => found(context, id, 'Authority'),
    supportProgram: (_, { id }, context) => found(context, id, 'SupportProgram'),
    terms: (_, { id }, context) => found(context, id, 'Terms'),
    need: (_, { id }, context) => found(context, id, 'Need'),
    survey: (_, { id }, context) => found(context, id, 'Survey'),
    stage: (_, { id }, context) => found(context, id, 'Stage'),
    coverage: (_, { id }, context) => found(context, id, 'Coverage'),
    exchangeRate: (_, { id }, context) => found(context, id, 'ExchangeRate'),
    source: (_, { id }, context) => found(context, id, 'Source'),
    claim: (_, { id }, context) => found(context, id, 'Claim'),
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
