import { kebab } from '../../../codegen/kebab.js';
import { followName, indexPageName } from '../../../src/graph/vocabulary/names.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import type { StatementCases } from './case.js';
import { endCases, linkCases, removeCases, unlinkCases } from './generated/edges.js';
import { putCases } from './generated/nodes.js';
import { followCases, pageCases } from './generated/reading.js';
import { recordCases } from './generated/records.js';

type Named = readonly (readonly [string, StatementCases])[];

/** Cases of the statements that are the same for every type, derived from the vocabulary as the statements are. */
export function generatedCases(): Named {
  const nodes = [...vocabulary.nodes.values()];
  const relations = [...vocabulary.relations.values()];
  const listed = nodes.filter((type) => !type.private);
  return [
    ...nodes.map((type) => [`graph/generated/write/put-${kebab(type.name)}`, putCases(type)] as const),
    ...relations.map((type) => [`graph/generated/write/link-${kebab(type.type)}`, linkCases(type)] as const),
    ...relations.map((type) => [`graph/generated/write/unlink-${kebab(type.type)}`, unlinkCases(type)] as const),
    ...relations
      .filter((type) => type.lastDay !== undefined)
      .map((type) => [`graph/generated/write/end-${kebab(type.type)}`, endCases(type)] as const),
    ['graph/generated/write/remove', removeCases()],
    ...recordCases(),
    ...listed.map((type) => [`graph/generated/read/${indexPageName(type)}`, pageCases(type)] as const),
    ...nodes.flatMap((type) =>
      type.relations.map(
        (relation) => [`graph/generated/read/${followName(relation)}`, followCases(type, relation)] as const,
      ),
    ),
  ];
}
