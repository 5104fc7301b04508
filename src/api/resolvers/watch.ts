import { cursorOf, keyOf } from '../../catalogue/lists/cursor.js';
import { sizeOf } from '../../catalogue/lists/page.js';
import { question } from '../../firms/question.js';
import { paged } from '../connection.js';
import type { Context } from '../context.js';
import type { MutationSaveWatchArgs, Resolvers } from '../generated/resolvers.js';
import { payload } from '../payload.js';

export const watch: Resolvers = {
  Query: { watches: (_, __, { watches, viewer }) => watches.of(viewer) },
  Mutation: {
    saveWatch: (_, { input }, context) =>
      payload(context, 'saveWatch', async (act) => ({
        watch: await context.watches.save(act, () => planned(context, input)),
      })),
    removeWatch: (_, { id }, context) =>
      payload(context, 'removeWatch', async (act) => {
        await context.watches.remove(act, id);
        return { removed: id };
      }),
  },
  Watch: {
    news: async ({ id }, { first, after }, { watches }) => {
      const [size, before] = [sizeOf(first), after == null ? undefined : keyOf('id', after)];
      const found = await watches.news(id, { first: size + 1, before });
      const items = found.slice(0, size);
      const edges = items.map((node) => ({ node, cursor: cursorOf('id', node.id) }));
      return paged({ items, hasNextPage: found.length > size, hasPreviousPage: before !== undefined }, edges);
    },
  },
};

/** The plan is made once, so that what is kept can be planned with. @throws what `entryPlan` throws */
async function planned({ navigator, loaders }: Context, { label, plan }: MutationSaveWatchArgs['input']) {
  const answer = await navigator.entryPlan(plan, await loaders.own());
  const { target, origin } = answer.plan;
  return {
    label,
    question: question.parse(plan),
    sequence: answer.knowledge.sequence,
    target: target.id,
    origin: origin.id,
  };
}
