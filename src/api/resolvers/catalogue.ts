import { largestPage } from '../../catalogue/lists/page.js';
import { search } from '../../catalogue/search.js';
import { errors } from '../../errors.js';
import { countryId } from '../../navigator/ask/values.js';
import type { Context } from '../context.js';
import type { QuerySearchArgs, Resolvers } from '../generated/resolvers.js';
import { found } from '../lists.js';

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

async function searchNames({ catalogue, loaders }: Context, { query, types, first, after }: QuerySearchArgs) {
  const { hits, hasNextPage, hasPreviousPage, total } = search(await catalogue.index(), query, types ?? undefined, {
    first,
    after,
  });
  const found = await Promise.all(hits.map(async ({ id, cursor }) => ({ node: await loaders.node(id), cursor })));
  const edges = found.flatMap(({ node, cursor }) => (node === undefined ? [] : [{ node, cursor }]));
  const [startCursor, endCursor] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return { edges, totalCount: total, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}
