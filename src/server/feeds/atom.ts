import { Feed } from 'feed';
import type { NewsFeed } from '../../api/alerts/feeds/news-feed.js';
import { messages } from '../../messages/messages.js';
import { render } from '../../messages/rendering/render.js';

/** The addresses of a feed and of its entries. */
interface Addresses {
  /** Of the feed itself; undefined if it is secret. */
  readonly self: string | undefined;
  /** Used for an entry without an address of its own. */
  readonly home: string;
}

/** A feed as Atom 1.0. */
export function atomOf({ id, language, title, updated, entries }: NewsFeed, { self, home }: Addresses): string {
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
      author: [{ name: printable(entry.author) || render(messages.feeds.unnamed(), language) }],
      category: entry.categories.map(({ term, label }) => ({ name: attribute(label), term: attribute(term) })),
      link: entry.link !== undefined && URL.canParse(entry.link) ? entry.link : home,
    });
  // The package does not write the language of an Atom feed.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}

/** Characters that are invalid in XML, and unpaired surrogates. */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const printable = (text: string): string => text.replace(unprintable, '\u{FFFD}');

/** Readers interpret titles and summaries as HTML: text that looks like a tag is escaped. */
const asHtml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The package escapes the rest of an attribute. */
const attribute = (text: string): string => printable(text).replaceAll('<', '').replaceAll('"', '');
