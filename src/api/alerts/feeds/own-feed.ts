import { createHash } from 'node:crypto';
import type { ToldNews } from '../../../alerts/watches/watches.js';
import { messages } from '../../../messages/messages.js';
import { render } from '../../../messages/rendering/render.js';
import { storedIn } from '../../../messages/stored-message.js';
import type { Services } from '../../context.js';
import { type NewsEntry, type NewsFeed, urn } from './news-feed.js';

const entriesAtMost = 50;

/** What was found last for the watches of whom the key belongs to. */
export async function ownFeed(services: Services, key: string, language: string): Promise<NewsFeed | undefined> {
  const owner = await services.feedKeys.ownerOf(key);
  if (owner === undefined) return undefined;
  const told = await services.watches.newsOf(owner, entriesAtMost);
  const { publishedAt } = await services.catalogue.published();
  return {
    // Of the owner, so that a new key shows what was read already as read; hashed, as the subject is nobody's business.
    id: urn('watches', createHash('sha256').update(owner).digest('hex').slice(0, 32)),
    title: render(messages.feeds.watches(), language),
    updated: told[0]?.news.at ?? publishedAt,
    entries: told.map((each) => entryOf(each, language)),
  };
}

function entryOf({ watch, news }: ToldNews, language: string): NewsEntry {
  const title = messages.feeds.changes({ label: watch.label, changes: news.changes.length });
  return {
    id: urn(news.id),
    title: render(title, language),
    updated: news.at,
    author: 'Landfall',
    summary: news.changes.map((change) => storedIn(change, language)).join(' '),
    categories: [...new Set(news.changes.map(({ kind }) => kind))],
    link: undefined,
  };
}
