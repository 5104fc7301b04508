import { createContext, type Services } from '../context.js';
import type { RequestScope } from '../request-scope.js';
import { ownFeed } from './own-feed.js';
import { publicFeed } from './public-feed.js';

/** A feed as any program reads it; texts are plain. */
export interface NewsFeed {
  /** The same for ever, for the same feed. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly entries: readonly NewsEntry[];
}

export interface NewsEntry {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  readonly categories: readonly string[];
  /** Where the source can be read. */
  readonly link: string | undefined;
}

/** What a feed is narrowed by, as it stands in its address. */
export type FeedQuery = Readonly<Record<string, unknown>>;

export interface NewsFeeds {
  /** What was published, for everybody. @throws `BAD_INPUT`, `UNKNOWN_COUNTRY`, `UNKNOWN_ID` */
  published(query: FeedQuery, request: RequestScope): Promise<NewsFeed>;
  /** What was found for the watches of whom the key belongs to; undefined where it opens nothing. */
  own(key: string): Promise<NewsFeed | undefined>;
}

export function createFeeds(services: Services): NewsFeeds {
  return {
    published: (query, request) => publicFeed(createContext(services, request), query),
    own: (key) => ownFeed(services, key),
  };
}

/** An id in the form of an address, which names something and leads nowhere. */
export const urn = (...parts: readonly string[]): string =>
  `urn:landfall:${parts.map((part) => encodeURIComponent(part)).join(':')}`;
