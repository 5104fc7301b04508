import { readSavedInput } from '../../firms/saved-input.js';
import { languageOfStored, storedIn } from '../../messages/stored-message.js';
import type { Context } from '../context.js';
import type { MutationSaveWatchArgs, Resolvers } from '../generated/resolvers.js';
import { keptLanguage, languageArgument } from '../language/language-argument.js';
import { payload } from '../payload.js';
import { recordConnection } from '../record-page.js';

export const watch: Resolvers = {
  Query: { watches: (_, __, { watches, viewer }) => watches.of(viewer) },
  Mutation: {
    saveWatch: (_, { input }, context) =>
      payload(context, 'saveWatch', async (audit) => ({
        watch: await context.watches.save(audit, () => planned(context, input)),
      })),
    setWatchLanguage: (_, { id, language }, context) =>
      payload(context, 'setWatchLanguage', async (audit) => ({
        watch: await context.watches.setLanguage(audit, id, () => languageArgument(language, 'language')),
      })),
    removeWatch: (_, { id }, context) =>
      payload(context, 'removeWatch', async (audit) => {
        await context.watches.remove(audit, id);
        return { removed: id };
      }),
  },
  WatchChange: {
    text: (change, _, { language }) => storedIn(change, language),
    language: (change, _, { language }) => languageOfStored(change, language),
  },
  WatchNews: {
    publications: ({ sequence, publications }) => [...(publications ?? [sequence])],
  },
  Watch: {
    language: keptLanguage,
    news: ({ id }, args, { watches }) => recordConnection(args, (page) => watches.news(id, page)),
  },
};

/** Makes the plan once, to check that it can be made. @throws `BAD_TEXT`, as `entryPlan` does */
async function planned(
  { navigator, loaders, language }: Context,
  { label, plan, language: given }: MutationSaveWatchArgs['input'],
) {
  const kept = readSavedInput(plan, 'input.plan');
  const own = await loaders.own();
  const result = await navigator.entryPlan(kept, own);
  const { target, origin } = result.plan;
  return {
    label,
    language: languageArgument(given, 'input.language') ?? language,
    question: kept,
    sequence: result.knowledge.sequence,
    target: target.id,
    origin: origin.id,
    own,
  };
}
