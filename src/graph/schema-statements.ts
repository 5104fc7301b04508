import { propertyIndex, uniqueId } from './derived/templates.js';
import { recordKinds } from './records/kinds.js';
import type { Statement } from './statement.js';
import type { Vocabulary } from './vocabulary/types.js';
import { vocabulary } from './vocabulary/vocabulary.js';

/** Labels of nodes that no type of the schema describes. Each has its own `id`, outside `Entity`. */
const housekeeping = [
  'Knowledge',
  'Publishing',
  'SeedFile',
  'TariffLine',
  'TariffCodes',
  'TariffSchedule',
  ...Object.keys(recordKinds),
];

/** Constraints and indexes of `schema/` and of the records, in the order to run them. Idempotent. */
export const schemaStatements: readonly Statement[] = schemaStatementsOf(vocabulary);

/**
 * Constraints come before indexes: Neo4j takes a unique constraint for an index and skips the one that follows it,
 * while Grafeo needs both.
 */
function schemaStatementsOf({ nodes }: Vocabulary): Statement[] {
  const keys = ['Entity', ...housekeeping];
  const types = [...nodes.values()];
  const labels = [...new Set(types.flatMap((type) => type.labels))];
  return [
    ...keys.map(uniqueId),
    ...keys.map((label) => propertyIndex(label, 'id')),
    ...labels.filter((label) => !keys.includes(label)).map((label) => propertyIndex(label, 'id')),
    ...types.flatMap(({ label, fields }) =>
      fields.filter(({ indexed }) => indexed).map(({ name }) => propertyIndex(label, name)),
    ),
    ...Object.entries(recordKinds).flatMap(([label, own]) => own.map((property) => propertyIndex(label, property))),
  ];
}
