import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, print } from 'graphql';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { defaultLanguage } from '../messages/languages.js';
import type { ApiResponse } from './api-response.js';
import { serverOf } from './server-of.js';

/** The errors of a refused query. */
export class Refused extends Error {
  readonly refusals: readonly GraphQLFormattedError[];

  constructor(refusals: readonly GraphQLFormattedError[]) {
    super(refusals.map((each) => each.message).join('\n'));
    this.refusals = refusals;
  }
}

/**
 * Queries the API: that of the server which has the data folder open, if there is one; otherwise the graph itself.
 * @param say receives progress messages
 * @param language of the answer
 * @throws `Refused`, and what opening the graph throws
 */
export async function ask<Data, Variables extends { readonly [name: string]: unknown }>(
  config: Config,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  say: (line: string) => void,
  language: string = defaultLanguage,
): Promise<Data> {
  const server = await serverOf(config);
  const answer: ApiResponse<Data> =
    server === null
      ? await askHere(config, print(document), variables, say, language)
      : await askServer(server.url, print(document), variables, language);
  if (answer.errors !== undefined && answer.errors.length > 0) throw new Refused(answer.errors);
  if (answer.data == null) throw errors.noAnswer({ from: server?.url });
  return answer.data;
}

/** Imports the engine and the API only if no server is running. */
async function askHere<Data>(
  ...asked: Parameters<typeof import('./ask-graph.js').askGraph>
): Promise<ApiResponse<Data>> {
  const { askGraph } = await import('./ask-graph.js');
  return askGraph(...asked);
}

async function askServer<Data>(
  url: string,
  query: string,
  variables: object,
  language: string,
): Promise<ApiResponse<Data>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    'accept-language': language,
  };
  const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
  const response = await fetch(`${url}/graphql`, request).catch((cause: unknown) => {
    throw errors.serverSilent({ url }, { cause });
  });
  // The server's answer follows the schema that the operation was typed with.
  return (await response.json()) as ApiResponse<Data>;
}
