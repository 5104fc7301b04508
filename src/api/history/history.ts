import { cursorOf, keyOf } from '../../catalogue/lists/cursor.js';
import { sizeOf } from '../../catalogue/lists/page.js';
import { errors } from '../../errors.js';
import { compareText } from '../../graph/order.js';
import { outgoing } from '../../knowledge/changes/refs.js';
import type { FeedPlace } from '../../knowledge/history/feed.js';
import { news } from '../../knowledge/history/news.js';
import type { Publication } from '../../knowledge/history/publication.js';
import type { Revision } from '../../knowledge/history/revision.js';
import type { KnownEdge, KnownNode } from '../../knowledge/snapshots/snapshot.js';
import { messages } from '../../messages/messages.js';
import { languageOfStored, storedIn } from '../../messages/stored-message.js';
import { type Connection, paged } from '../connection.js';
import type { Context } from '../context.js';
import type {
  QueryChangeFeedArgs,
  QueryHistoryArgs,
  Resolvers,
  SubscriptionPublishedArgs,
} from '../generated/resolvers.js';
import { recordConnection } from '../record-page.js';
import { feedFilter } from './feed-filter.js';
import { authorIn, reasonIn, titleIn } from './own-words.js';
import { relationOf } from './relation-of.js';

export const history: Resolvers = {
  Query: {
    changeFeed: (_, args, context) => changeFeed(context, args),
    history: (_, args, context) => ofFact(context, args),
    async factAt(_, { id, sequence }, { catalogue, history }) {
      const { sequence: last } = await catalogue.published();
      return (await history.at(id, sequenceIn(sequence, 'sequence', last))) ?? null;
    },
  },
  Subscription: { published: { subscribe: (_, args, context) => published(context, args) } },
  Publication: {
    title: (said, _, { language }) => titleIn(said, language),
    reason: (said, _, { language }) => reasonIn(said, language),
    revisions: ({ revisions }, { first }) => revisions.slice(0, sizeOf(first)),
  },
  FactAt: {
    id: ({ node }) => node.id,
    type: ({ node }) => node.type.name,
    values: ({ node }) => node.values,
    relations: ({ node, edges }, { first }) =>
      relationsAt(node, edges)
        .sort((a, b) => compareText(a.field, b.field) || compareText(a.to, b.to))
        .slice(0, sizeOf(first)),
  },
  Revision: {
    title: (said, _, { language }) => titleIn(said, language),
    reason: (said, _, { language }) => reasonIn(said, language),
    author: (said, _, { language }) => authorIn(said, language),
    text: (revision, _, { language }) => storedIn(revision, language),
    language: (revision, _, { language }) => languageOfStored(revision, language),
    relation: ({ fact }) => relationOf(fact),
    sources: async ({ sources }, _, { loaders }) => {
      const found = await Promise.all(sources.map((id) => loaders.node(id)));
      return found.flatMap((node) => (node?.__typename === 'Source' ? [node] : []));
    },
  },
};

async function changeFeed(context: Context, args: QueryChangeFeedArgs): Promise<Connection<Revision>> {
  const after = args.after == null ? undefined : placeOf(args.after);
  const part = { first: sizeOf(args.first), from: sequenceIn(args.from), after };
  const filter = await feedFilter(context, args);
  const { sequence: newest } = await context.catalogue.published();
  const { items, end, hasNextPage } = await context.history.changeFeed({ ...part, newest }, filter);
  const edges = items.map((node) => ({ node, cursor: cursorOf('place', keyOfPlace(node)) }));
  const { pageInfo } = paged({ items, hasNextPage, hasPreviousPage: after !== undefined }, edges);
  // Even an empty page can have a next one.
  const endCursor = hasNextPage && end !== undefined ? cursorOf('place', keyOfPlace(end)) : pageInfo.endCursor;
  return { edges, pageInfo: { ...pageInfo, endCursor } };
}

async function ofFact({ history }: Context, { id, ...args }: QueryHistoryArgs): Promise<Connection<Revision> | null> {
  let isKnown = true;
  const page = await recordConnection(args, async (asked) => {
    const found = await history.ofFact(id, asked);
    isKnown = found !== undefined;
    return found ?? [];
  });
  return isKnown ? page : null;
}

async function published(
  context: Context,
  args: SubscriptionPublishedArgs,
): Promise<AsyncIterable<{ readonly published: Publication }>> {
  const { sequence } = await context.catalogue.published();
  // A client that starts after the latest publication, as it can after a restore, would get nothing without knowing
  // why.
  const from = args.from == null ? sequence + 1 : sequenceIn(args.from, 'from', sequence + 1);
  // Wrong arguments are reported at once, and not with the next publication.
  await feedFilter(context, args);
  return told(context, args, from);
}

async function* told(context: Context, args: SubscriptionPublishedArgs, from: number) {
  const { history, publications, signal, readEvent } = context;
  const filter = () => feedFilter(context, args);
  for await (const publication of news({ history, publications, from, filter, signal, readEvent }))
    yield { published: publication };
}

const relationsAt = ({ type }: KnownNode, edges: readonly KnownEdge[]) =>
  edges.flatMap(({ type: { type: name }, to, properties }) => {
    const relation = outgoing(type).find((each) => each.type === name);
    return relation === undefined ? [] : [{ field: relation.field, to, values: properties }];
  });

function sequenceIn(given: number | null | undefined, field: 'from' | 'sequence' = 'from', last = Infinity): number {
  if (given == null) return 1;
  if (given >= 1 && given <= last) return given;
  const right = messages.askingErrors.givePublishedSequence(last === Infinity ? {} : { last });
  throw errors.invalid({ given: String(given), right }, { field });
}

const keyOfPlace = ({ sequence, id }: FeedPlace): string => `${sequence} ${id}`;

/** @throws `BAD_CURSOR` */
function placeOf(cursor: string): FeedPlace {
  const [, sequence, id] = /^(\d{1,15}) (.*)$/s.exec(keyOf('place', cursor)) ?? [];
  if (sequence === undefined || id === undefined) throw errors.badCursor({ given: cursor }, { field: 'after' });
  return { sequence: Number(sequence), id };
}
