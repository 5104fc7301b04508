import { buildSchema } from 'graphql';
import { readVocabulary } from './read.js';
import { schemaFiles } from './schema-files.js';
import type { NodeType } from './types.js';

/** The vocabulary of `schema/`, read once. */
export const vocabulary = readVocabulary(
  buildSchema(
    schemaFiles()
      .map((file) => file.text)
      .join('\n'),
  ),
);

const byLabel = new Map([...vocabulary.nodes.values()].map((type) => [type.label, type]));

/** The node type that these labels name; undefined if none of them belongs to a node type. */
export function nodeTypeOf(labels: readonly string[]): NodeType | undefined {
  return labels.map((label) => byLabel.get(label)).find((type) => type !== undefined);
}
