import { Client, cacheExchange, fetchExchange } from '@urql/core';
import type { Language } from '../language/languages.js';

/** The API beside the pages. */
export const apiAddress = (): string => new URL('graphql', document.baseURI).href;

/**
 * A client of the API in one language. Answers of the server are in the language of the request, so each language has a
 * client and a cache of its own.
 * @param token read for each request, so that signing in needs no new client
 */
export const createClient = (language: Language, token: () => string | undefined): Client =>
  new Client({
    url: apiAddress(),
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: () => {
      const bearer = token();
      return {
        credentials: 'omit',
        headers: {
          'accept-language': language,
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        },
      };
    },
  });
