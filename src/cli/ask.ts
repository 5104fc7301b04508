import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, graphql, print } from 'graphql';
import { createContext } from '../api/context.js';
import { formatError, isUnforeseen } from '../api/format-error.js';
import { createSchema } from '../api/schema.js';
import type { Config } from '../config.js';
import { errors } from '../errors.js';
import { whoHolds } from '../graph/grafeo/holder.js';
import { createLog, createRooms, ensureKnowledge, openGraph } from '../main.js';

/** A refused question: what the API says of it. */
export class Refused extends Error {
  readonly refusals: readonly GraphQLFormattedError[];

  constructor(refusals: readonly GraphQLFormattedError[]) {
    super(refusals.map((each) => each.message).join('\n'));
    this.refusals = refusals;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Asks the API: the server that has the data folder open, where there is one; otherwise the graph itself.
 * @param say hears what is done on the way
 * @throws `Refused`, and what opening the graph throws
 */
export async function ask<Data, Variables extends { readonly [name: string]: unknown }>(
  config: Config,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  say: (line: string) => void,
): Promise<Data> {
  const holder = config.neo4j === undefined ? await whoHolds(config.data) : null;
  const answer: Answer<Data> =
    holder?.url === undefined
      ? await askGraph(config, print(document), variables, say)
      : await askServer(holder.url, print(document), variables);
  if (answer.errors !== undefined && answer.errors.length > 0) throw new Refused(answer.errors);
  if (answer.data == null) throw errors.noAnswer({ from: holder?.url ?? 'the graph' });
  return answer.data;
}

async function askServer<Data>(url: string, query: string, variables: object): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }) };
  const response = await fetch(`${url}/graphql`, request).catch((cause: unknown) => {
    throw errors.serverSilent({ url }, { cause });
  });
  // The server answers by the same schema that the operation was typed with.
  return (await response.json()) as Answer<Data>;
}

async function askGraph<Data>(
  config: Config,
  source: string,
  variableValues: { readonly [name: string]: unknown },
  say: (line: string) => void,
): Promise<Answer<Data>> {
  const graph = await openGraph(config);
  try {
    await ensureKnowledge(graph, config, say);
    const scope = { requestId: 'command-line', log: createLog(config), signal: new AbortController().signal };
    const contextValue = createContext(createRooms(graph), scope);
    const { data, errors: refusals } = await graphql({ schema: createSchema(), source, variableValues, contextValue });
    // Whoever runs the command is whoever has to know: nothing is masked here.
    for (const refusal of refusals ?? []) if (isUnforeseen(refusal)) throw refusal.originalError ?? refusal;
    const shown = refusals?.map((each) => formatError(each.toJSON(), each)) ?? [];
    return { data: data as Data | null, errors: shown };
  } finally {
    await graph.close();
  }
}
