import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { publishedSchema } from './published-schema.js';
import { resolvers } from './resolvers.js';
import { scalars } from './scalars.js';

/** The published schema with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: publishedSchema(),
    resolvers: [scalars, ...resolvers],
  });
}
