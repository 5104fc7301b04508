import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { schemaFiles } from '../graph/vocabulary/schema-files.js';
import { resolvers } from './resolvers.js';
import { scalars } from './scalars.js';

/** The published schema with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: schemaFiles().map((file) => file.text),
    resolvers: [scalars, ...resolvers],
  });
}
