/** The part of the package that is used here: it is installed only when the bench runs, and not for type checks. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: readonly string[]; driver: Driver; features: object });
    getSchema(): Promise<GraphQLSchema>;
  }
}
