import type { GraphQLFormattedError } from 'graphql';

/** A response of the API, from a server or from this process. */
export interface ApiResponse<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}
