import { graphql } from 'graphql';
import { anonymous } from '../access/viewer.js';
import { createContext } from '../api/context.js';
import { formatError, isHidden } from '../api/format-error.js';
import { createSchema } from '../api/schema.js';
import { clockIn } from '../clock.js';
import type { Config } from '../config.js';
import { configuredSeed, createLog } from '../main.js';
import type { Text } from '../messages/message.js';
import { render } from '../messages/rendering/render.js';
import { openGraph } from '../open-graph.js';
import { createServices, ensureKnowledge } from '../services.js';
import type { ApiResponse } from './api-response.js';
import { warnings } from './warnings.js';

/** Queries the API in this process, with the configured graph. Loads the seed into an empty graph. */
export async function askGraph<Data>(
  config: Config,
  source: string,
  variableValues: { readonly [name: string]: unknown },
  say: (line: string) => void,
  language: string,
): Promise<ApiResponse<Data>> {
  const graph = await openGraph(config, { log: warnings });
  const sayIn = (said: Text) => say(render(said, language));
  try {
    await ensureKnowledge(graph, configuredSeed(config), { info: sayIn, warn: sayIn });
    const scope = {
      viewer: anonymous,
      address: '127.0.0.1',
      language,
      requestId: 'command-line',
      log: createLog(config),
      signal: new AbortController().signal,
    };
    const contextValue = createContext(createServices(graph, clockIn(config.timeZone)), scope);
    const { data, errors: refusals } = await graphql({ schema: createSchema(), source, variableValues, contextValue });
    // The user of the command needs to know: nothing is masked here.
    for (const refusal of refusals ?? []) if (isHidden(refusal)) throw refusal.originalError ?? refusal;
    const shown = refusals?.map((each) => formatError(each.toJSON(), each, language)) ?? [];
    // The operation was typed with the same schema.
    return { data: data as Data | null, errors: shown };
  } finally {
    await graph.close();
  }
}
