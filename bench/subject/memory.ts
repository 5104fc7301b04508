import { buildASTSchema, type FieldNode, Kind, parse, print, visit } from 'graphql';
import type { Logger } from 'pino';
import { z } from 'zod';
import { takeNoTokens } from '../../src/access/token-reader.js';
import { publishedSchema } from '../../src/api/published-schema.js';
import type { RequestScope } from '../../src/api/request-scope.js';
import { createServer, type Server } from '../../src/server/server.js';
import { benchLimits } from './limits.js';

const answer = z.object({ data: z.record(z.string(), z.unknown()) });

/**
 * graphql-js with its default resolvers behind our own HTTP server: it reads every field of the answer from memory.
 * @param text an answer to `withTypeNames(query)`
 */
export async function createMemoryServer(text: string, log: Logger): Promise<Server> {
  const { data } = answer.parse(JSON.parse(text));
  const schema = buildASTSchema(publishedSchema());
  for (const [name, value] of Object.entries(data)) {
    const field = schema.getQueryType()?.getFields()[name];
    if (field !== undefined) field.resolve = () => value;
  }
  return createServer<RequestScope>({
    schema,
    context: (request) => request,
    viewerOf: takeNoTokens,
    ready: async () => undefined,
    log,
    limits: benchLimits,
  });
}

/** The query with `__typename` everywhere, from which graphql-js knows the type of each object in the answer. */
export function withTypeNames(query: string): string {
  const document = visit(parse(query), {
    leave: (node) =>
      node.kind === Kind.SELECTION_SET ? { ...node, selections: [...node.selections, typeName] } : undefined,
  });
  return print(document);
}

const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
