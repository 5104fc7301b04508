/** As much of the package as is used here: it is installed only when the bench runs, and not when types are checked. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: readonly string[]; driver: Driver; features: object });
    getSchema(): Promise<GraphQLSchema>;
  }
}
