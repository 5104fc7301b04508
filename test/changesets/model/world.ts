import { desksOf, differing, type Fact, replay, type Sets, type Settings } from './facts.js';
import type { Person } from './people.js';

/** The model: the state that somebody expects who has read the rules, and not the program. It is never mutated. */
export interface ModelWorld {
  readonly sequence: number;
  readonly settings: Settings;
  readonly changesets: readonly ModelChangeset[];
  /** The acknowledged publications, in their order. */
  readonly publications: readonly Publication[];
}

export interface ModelChangeset {
  readonly id: string;
  readonly kind: 'DESK' | 'IMPORT';
  readonly state: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN';
  readonly version: number;
  readonly authors: readonly string[];
  readonly changes: readonly { readonly sets: Sets; readonly base: number }[];
  readonly desks: readonly string[];
  /** The desks that have approved its current version. */
  readonly approved: readonly string[];
  readonly isExplained: boolean;
  readonly sequence: number | null;
  /** Made by an undo: the model does not care about the order, or about the number of fields in one change. */
  readonly isUndoing: boolean;
}

export interface Publication {
  readonly sequence: number;
  readonly changeset: string;
  readonly changed: readonly Fact[];
  readonly before: Settings;
  readonly after: Settings;
}

interface On {
  readonly who: Person;
  readonly id: string;
  readonly version: number;
}

/** `unknown`: one that the changeset does not contain. */
export type Removed = 'all' | 'last' | 'unknown';

/** An operation that somebody requests. */
export type Operation =
  | { readonly op: 'create'; readonly who: Person; readonly kind: ModelChangeset['kind'] }
  | { readonly op: 'undo'; readonly who: Person; readonly id: string }
  | ({ readonly op: 'addChanges'; readonly changes: readonly Sets[] } & On)
  | ({ readonly op: 'removeChanges'; readonly what: Removed } & On)
  | ({ readonly op: 'submit'; readonly isExplained: boolean } & On)
  | ({
      readonly op: 'describe' | 'refresh' | 'comment' | 'approve' | 'sendBack' | 'reject' | 'withdraw' | 'publish';
    } & On);

/** The effect of a changeset on what is published. */
export function outlook(world: ModelWorld, changes: readonly Sets[]) {
  const { after, misfits } = replay(world.settings, changes);
  const changed = differing(world.settings, after);
  return { after, misfits, changed, desks: desksOf(changed) };
}

export const setsOf = ({ changes }: ModelChangeset): Sets[] => changes.map(({ sets }) => sets);
