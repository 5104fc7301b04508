import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { NodeType, RelationType } from '../../graph/vocabulary/types.js';
import { relationKey } from '../facts/fact-change.js';

/** A node in this state: nested values by field. */
export interface KnownNode {
  readonly type: NodeType;
  readonly id: string;
  readonly values: Properties;
}

export interface KnownEdge {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

/** By the name of their type. */
export type KnownEdges = Readonly<Record<string, KnownEdge>>;

/** A state of the knowledge, as far as it has been loaded, without private nodes. */
export interface KnowledgeSnapshot {
  /** Reads these nodes, those at the ends of their edges, and the edges that lead to them. */
  load(ids: Iterable<string>): Promise<void>;
  /** A node that was loaded, or that is at the other end of an edge of such a node. */
  node(id: string): KnownNode | undefined;
  /** Edges that start at a loaded node. */
  out(id: string): readonly KnownEdge[];
  /** Edges that lead to a loaded node, a limited number of them. */
  into(id: string): readonly KnownEdge[];
  /** Whether private nodes, which must not be shown here, lead to it. */
  isHeldPrivately(id: string): boolean;
}

/** The key of the relationship as a fact. */
export const edgeIdentity = ({ type, ...ends }: KnownEdge): string => relationKey({ ...ends, type: type.type });
