import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { outgoing } from '../changes/refs.js';
import type { Revision } from './revision.js';

const isPublicType = (name: string): boolean => vocabulary.nodes.get(name)?.private === false;

/** Relationships that can start at something public. */
const publicRelations = new Set(
  [...vocabulary.nodes.values()]
    .filter((type) => !type.private)
    .flatMap((type) => outgoing(type).map((relation) => relation.type)),
);

/**
 * Whether everybody can read a revision. Revisions of companies and products are private, even those of the examples.
 */
export const isPublicFact = ({ fact }: Revision): boolean =>
  'node' in fact ? isPublicType(fact.node.type) : publicRelations.has(fact.edge.type);

/** Whether a revision shows that its node is or was public. */
export const tellsPublicNode = ({ fact }: Revision): boolean => 'node' in fact && isPublicType(fact.node.type);
