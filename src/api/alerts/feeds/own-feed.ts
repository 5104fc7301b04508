import { createHash } from 'node:crypto';
import type { ToldNews } from '../../../alerts/watches/watches.js';
import { messages } from '../../../messages/messages.js';
import { render } from '../../../messages/rendering/render.js';
import { termIn } from '../../../messages/rendering/terms.js';
import { storedIn } from '../../../messages/stored-message.js';
import type { Services } from '../../context.js';
import { keptLanguage } from '../../language/language-argument.js';
import { type NewsEntry, type NewsFeed, urn } from './news-feed.js';

const entriesAtMost = 50;

/**
 * The latest news for the watches of the key's owner.
 * @param asked the language, if it is not that of the key
 */
export async function ownFeed(
  services: Services,
  key: string,
  asked: string | undefined,
): Promise<NewsFeed | undefined> {
  const found = await services.feedKeys.find(key);
  if (found === undefined) return undefined;
  const { owner } = found;
  const language = asked ?? keptLanguage(found);
  const told = await services.watches.newsOf(owner, entriesAtMost);
  const { publishedAt } = await services.catalogue.published();
  return {
    // Derived from the owner, so that entries stay read under a new key; hashed, as the subject is private.
    id: urn('watches', createHash('sha256').update(owner).digest('hex').slice(0, 32)),
    language,
    title: render(messages.feeds.watches(), language),
    updated: told[0]?.news.at ?? publishedAt,
    entries: told.map((each) => entryOf(each, language)),
  };
}

function entryOf({ watch, news }: ToldNews, language: string): NewsEntry {
  const kinds = [...new Set(news.changes.map(({ kind }) => kind))];
  const title = messages.feeds.changes({ label: watch.label, changes: news.changes.length });
  return {
    id: urn(news.id),
    title: render(title, language),
    updated: news.at,
    author: 'Landfall',
    summary: news.changes.map((change) => storedIn(change, language)).join(' '),
    categories: kinds.map((kind) => ({ term: kind, label: termIn(language, 'ChangeKind', kind) })),
    link: undefined,
  };
}
