import type { Resolvers } from '../generated/resolvers.js';
import { payload } from '../payload.js';

export const feedKey: Resolvers = {
  Query: { feedKeys: (_, __, { feedKeys, viewer }) => feedKeys.of(viewer) },
  Mutation: {
    createFeedKey: (_, { label }, context) =>
      payload(context, 'createFeedKey', (act) => context.feedKeys.create(act, label)),
    revokeFeedKey: (_, { id }, context) =>
      payload(context, 'revokeFeedKey', async (act) => {
        await context.feedKeys.revoke(act, id);
        return { revoked: id };
      }),
  },
};
