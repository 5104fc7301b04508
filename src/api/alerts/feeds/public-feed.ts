import { errors } from '../../../errors.js';
import { areas, isArea } from '../../../knowledge/facts/area.js';
import type { Revision } from '../../../knowledge/history/revision.js';
import { textIn } from '../../../messages/localized.js';
import { messages } from '../../../messages/messages.js';
import { render } from '../../../messages/rendering/render.js';
import { termIn } from '../../../messages/rendering/terms.js';
import { storedIn } from '../../../messages/stored-message.js';
import type { Context } from '../../context.js';
import { type FeedArguments, feedFilter } from '../../history/feed-filter.js';
import { authorIn, reasonIn, titleIn } from '../../history/own-words.js';
import { type Category, type FeedQuery, type NewsEntry, type NewsFeed, urn } from './news-feed.js';

const filters = ['market', 'class', 'area', 'kind'] as const;
const entriesAtMost = 50;
const kinds = ['ADDED', 'CHANGED', 'REMOVED'] as const;

/** The latest revisions that pass the filters, for everybody. */
export async function publicFeed(context: Context, query: FeedQuery): Promise<NewsFeed> {
  const given = readFilters(query);
  const filter = await feedFilter(context, given);
  const { sequence: newest, publishedAt } = await context.catalogue.published();
  const { items } = await context.history.changeFeed({ newest, from: 1, first: entriesAtMost }, filter);
  const named = filters.flatMap((name) => (given[name] == null ? [] : [`${name}=${given[name]}`]));
  return {
    id: urn('changes', ...named),
    language: context.language,
    title: render(messages.feeds.published({ filters: named }), context.language),
    updated: items[0]?.at ?? publishedAt,
    entries: await Promise.all(items.map((revision) => entryOf(context, revision))),
  };
}

async function entryOf({ loaders, language }: Context, revision: Revision): Promise<NewsEntry> {
  const { id, at, kind, area, sources } = revision;
  const [cited, markets] = await Promise.all([
    Promise.all(sources.map((source) => loaders.node(source))),
    Promise.all(revision.markets.map((market) => marketCategory(market, loaders, language))),
  ]);
  const urls = cited.flatMap((node) => (node?.__typename === 'Source' && node.url ? [node.url] : []));
  return {
    id: urn(id),
    title: titleIn(revision, language),
    updated: at,
    author: authorIn(revision, language),
    summary: [storedIn(revision, language), reasonIn(revision, language)].filter((text) => text !== '').join(' '),
    categories: [
      { term: kind, label: termIn(language, 'ChangeKind', kind) },
      ...(area === null ? [] : [{ term: area, label: termIn(language, 'Area', area) }]),
      ...markets,
    ],
    link: urls.find((url) => /^https?:\/\//.test(url)),
  };
}

async function marketCategory(term: string, { node }: Context['loaders'], language: string): Promise<Category> {
  const market = await node(term);
  return { term, label: market !== undefined && 'name' in market ? textIn(market.name, language) : term };
}

/** @throws `BAD_INPUT` */
function readFilters(query: FeedQuery): FeedArguments {
  for (const [name, value] of Object.entries(query)) {
    if (!filters.some((known) => known === name))
      throw errors.invalid(
        { given: name.slice(0, 100), right: messages.askingErrors.filterBy({ filters }) },
        { field: name.slice(0, 100) },
      );
    if (typeof value !== 'string')
      throw errors.invalid({ given: name, right: messages.askingErrors.filterOnce() }, { field: name });
  }
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' ? value.slice(0, 200) : undefined;
  };
  return {
    market: text('market'),
    class: text('class'),
    area: oneOf(isArea, text('area'), areas, 'area'),
    kind: oneOf(isKind, text('kind'), kinds, 'kind'),
  };
}

type KindName = NonNullable<FeedArguments['kind']>;

const isKind = (given: string): given is KindName => kinds.some((kind) => kind === given);

function oneOf<Name extends string>(
  isOne: (given: string) => given is Name,
  given: string | undefined,
  right: readonly string[],
  field: string,
): Name | undefined {
  if (given === undefined || isOne(given)) return given;
  throw errors.invalid({ given, right: messages.askingErrors.giveOneOf({ right }) }, { field });
}
