import { createContext, type Services } from '../../context.js';
import type { RequestScope } from '../../request-scope.js';
import type { FeedQuery, NewsFeed } from './news-feed.js';
import { ownFeed } from './own-feed.js';
import { publicFeed } from './public-feed.js';

export interface NewsFeeds {
  /** What was published, for everybody. @throws `BAD_INPUT`, `UNKNOWN_COUNTRY`, `UNKNOWN_ID` */
  published(query: FeedQuery, request: RequestScope): Promise<NewsFeed>;
  /** What was found for the watches of whom the key belongs to; undefined where it opens nothing. */
  own(key: string, language: string): Promise<NewsFeed | undefined>;
}

export function createFeeds(services: Services): NewsFeeds {
  return {
    published: (query, request) => publicFeed(createContext(services, request), query),
    own: (key, language) => ownFeed(services, key, language),
  };
}
