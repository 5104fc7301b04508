import { Feed } from 'feed';
import type { NewsFeed } from '../../api/alerts/feeds/news-feed.js';

/** Where a feed and what it tells can be found. */
interface Addresses {
  /** Of the feed itself; undefined where it is nobody's business. */
  readonly self: string | undefined;
  /** Stands where an entry leads nowhere. */
  readonly home: string;
}

/** A feed as Atom 1.0. */
export function atomOf({ id, title, updated, entries }: NewsFeed, { self, home }: Addresses): string {
  const feed = new Feed({
    id,
    title: printable(title),
    updated: new Date(updated),
    generator: 'Landfall',
    link: home,
    author: { name: 'Landfall' },
    ...(self === undefined ? {} : { feedLinks: { atom: self } }),
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      title: asHtml(entry.title),
      description: asHtml(entry.summary),
      date: new Date(entry.updated),
      author: [{ name: printable(entry.author) || 'unnamed' }],
      category: entry.categories.map((term) => ({ name: attribute(term), term: attribute(term) })),
      link: entry.link !== undefined && URL.canParse(entry.link) ? entry.link : home,
    });
  return feed.atom1();
}

/** Characters that no XML may hold, and halves of some. */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const printable = (text: string): string => text.replace(unprintable, '\u{FFFD}');

/** Titles and summaries are read as HTML: what looks like a tag is a text here. */
const asHtml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The package escapes the rest of an attribute. */
const attribute = (text: string): string => printable(text).replaceAll('<', '').replaceAll('"', '');
