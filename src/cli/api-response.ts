import type { GraphQLFormattedError } from 'graphql';

/** What the API answers, from a server or from this process. */
export interface ApiResponse<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}
