import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { schemaFiles } from '../graph/vocabulary/schema-files.js';
import { resolvers } from './resolvers/index.js';

/** The published schema with its resolvers. Scalars take what is written: the rooms check values, and name the field. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: schemaFiles().map((file) => file.text), resolvers: [...resolvers] });
}
