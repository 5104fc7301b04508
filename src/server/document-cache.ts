import type { DocumentNode } from 'graphql';

/** The documents of queries that were validated before, by their keys: what Apollo calls a document store. */
export interface DocumentCache {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * Keeps the documents that were used last. Apollo's own counts their JSON, 30 MiB of it: with their tokens they took ten
 * times as much memory, which anybody could fill with different queries.
 * @param characters of all queries together; their documents take some fifty times as many bytes
 */
export function createDocumentCache(characters: number): DocumentCache {
  const documents = new Map<string, DocumentNode>();
  let kept = 0;

  function drop(key: string): boolean {
    const document = documents.get(key);
    if (document === undefined) return false;
    documents.delete(key);
    kept -= lengthOf(document);
    return true;
  }

  return {
    async get(key) {
      const document = documents.get(key);
      if (document === undefined) return undefined;
      // The order of a map is that of insertion: this one was used last.
      documents.delete(key);
      documents.set(key, document);
      return document;
    },
    async set(key, document) {
      drop(key);
      documents.set(key, document);
      kept += lengthOf(document);
      for (const oldest of documents.keys()) {
        if (kept <= characters) return;
        drop(oldest);
      }
    },
    delete: async (key) => drop(key),
  };
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;
