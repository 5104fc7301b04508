import { follow } from '../../../src/graph/derived/statements.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import type { StatementCases } from './case.js';
import { endCases, linkCases, removeCases, unlinkCases } from './derived/edges.js';
import { putCases } from './derived/nodes.js';
import { followCases, pageCases } from './derived/reading.js';
import { recordCases } from './derived/records.js';

/**
 * Cases of the statements that are the same for every type, by name, derived from the vocabulary like the statements.
 */
export function derivedCases(): (readonly [string, StatementCases])[] {
  const nodes = [...vocabulary.nodes.values()];
  const relations = [...vocabulary.relations.values()];
  const listed = nodes.filter((type) => !type.private);
  const cases = [
    ...nodes.map((type) => [`put-${type.name}`, putCases(type)] as const),
    ...relations.map((type) => [`link-${type.type}`, linkCases(type)] as const),
    ...relations.map((type) => [`unlink-${type.type}`, unlinkCases(type)] as const),
    ...relations
      .filter((type) => type.lastDay !== undefined)
      .map((type) => [`end-${type.type}`, endCases(type)] as const),
    ['remove', removeCases()] as const,
    ...recordCases(),
    ...listed.map((type) => [`page-${type.label}`, pageCases(type)] as const),
    ...nodes.flatMap((type) =>
      type.relations.map((relation) => [follow(relation).name, followCases(type, relation)] as const),
    ),
  ];
  return cases.map(([name, each]) => [`derived/${name}`, each]);
}
