import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/**
 * The documents of queries that were validated before, the latest used. Apollo counts a document as JSON; with its
 * tokens it takes ten times as much memory, which different queries could fill.
 * @param characters of all queries together; their documents take about fifty times as many bytes
 */
export const createDocumentCache = (characters: number): InMemoryLRUCache<DocumentNode> =>
  new InMemoryLRUCache({
    maxSize: characters,
    sizeCalculation: ({ loc }: DocumentNode) => loc?.source.body.length ?? 1,
  });
