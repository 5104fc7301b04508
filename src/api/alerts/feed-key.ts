import type { Resolvers } from '../generated/resolvers.js';
import { payload } from '../payload.js';

export const feedKey: Resolvers = {
  Query: { feedKeys: (_, __, { feedKeys, viewer }) => feedKeys.of(viewer) },
  Mutation: {
    createFeedKey: (_, { label }, context) =>
      payload(context, 'createFeedKey', (audit) => context.feedKeys.create(audit, label)),
    revokeFeedKey: (_, { id }, context) =>
      payload(context, 'revokeFeedKey', async (audit) => {
        await context.feedKeys.revoke(audit, id);
        return { revoked: id };
      }),
  },
};
