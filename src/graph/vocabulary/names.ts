import type { NodeType, Relation } from './types.js';

/** The name of the generated statement that follows this relation for a batch of nodes. */
export const followName = (relation: Relation): string =>
  `follow-${relation.type}-${relation.direction}-${relation.targetLabel}`;

/** The name of the generated statement that reads a page of all nodes of this type, by id. */
export const indexPageName = (type: NodeType): string => `page-${type.label}`;
