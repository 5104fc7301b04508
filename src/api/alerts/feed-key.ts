import type { Resolvers } from '../generated/resolvers.js';
import { keptLanguage, languageArgument } from '../language/language-argument.js';
import { payload } from '../payload.js';

export const feedKey: Resolvers = {
  Query: { feedKeys: (_, __, { feedKeys, viewer }) => feedKeys.of(viewer) },
  Mutation: {
    createFeedKey: (_, { label, language }, context) =>
      payload(context, 'createFeedKey', (audit) =>
        context.feedKeys.create(audit, label, () => languageArgument(language, 'language') ?? context.language),
      ),
    setFeedKeyLanguage: (_, { id, language }, context) =>
      payload(context, 'setFeedKeyLanguage', async (audit) => ({
        feedKey: await context.feedKeys.setLanguage(audit, id, () => languageArgument(language, 'language')),
      })),
    revokeFeedKey: (_, { id }, context) =>
      payload(context, 'revokeFeedKey', async (audit) => {
        await context.feedKeys.revoke(audit, id);
        return { revoked: id };
      }),
  },
  FeedKey: { language: keptLanguage },
};
