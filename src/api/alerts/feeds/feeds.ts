import { createContext, type Services } from '../../context.js';
import { languageArgument } from '../../language/language-argument.js';
import type { RequestScope } from '../../request-scope.js';
import type { FeedQuery, NewsFeed } from './news-feed.js';
import { ownFeed } from './own-feed.js';
import { publicFeed } from './public-feed.js';

export interface NewsFeeds {
  /**
   * The latest publications, for everybody, in the language of the address, or else of the request.
   * @throws `BAD_INPUT`, `UNKNOWN_COUNTRY`, `UNKNOWN_ID`, `UNKNOWN_LANGUAGE`
   */
  published(query: FeedQuery, request: RequestScope): Promise<NewsFeed>;
  /**
   * The latest news for the watches of the key's owner, in the language of the address, or else of the key; undefined
   * for an unknown key.
   * @throws `UNKNOWN_LANGUAGE`
   */
  own(key: string, query: FeedQuery): Promise<NewsFeed | undefined>;
}

/** A repeated parameter is not a language. */
const feedLanguage = (given: unknown): string | undefined =>
  languageArgument(given === undefined ? undefined : String(given), 'lang');

export function createFeeds(services: Services): NewsFeeds {
  return {
    async published(query, request) {
      const { lang, ...filters } = query;
      const language = feedLanguage(lang) ?? request.language;
      return publicFeed(createContext(services, { ...request, language }), filters);
    },
    own: async (key, { lang }) => ownFeed(services, key, feedLanguage(lang)),
  };
}
