import { desksOf, differing, type Fact, replay, type Sets, type Settings } from './facts.js';
import type { Person } from './people.js';

/** The model: what one who has read the rules, and not the program, expects to be there. Nothing in it is changed. */
export interface ModelWorld {
  readonly sequence: number;
  readonly settings: Settings;
  readonly changesets: readonly ModelChangeset[];
  /** Those that were acknowledged, in their order. */
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
  /** The desks for which it is approved as it stands. */
  readonly approved: readonly string[];
  readonly isExplained: boolean;
  readonly sequence: number | null;
  /** Made by an undoing: in which order, and with how many fields in one change, is no matter of the model. */
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

/** `unknown`: one that the changeset does not hold. */
export type Removed = 'all' | 'last' | 'unknown';

/** Something that somebody asks for. */
export type Operation =
  | { readonly op: 'create'; readonly who: Person; readonly kind: ModelChangeset['kind'] }
  | { readonly op: 'undo'; readonly who: Person; readonly id: string }
  | ({ readonly op: 'addChanges'; readonly changes: readonly Sets[] } & On)
  | ({ readonly op: 'removeChanges'; readonly what: Removed } & On)
  | ({ readonly op: 'submit'; readonly isExplained: boolean } & On)
  | ({
      readonly op: 'describe' | 'refresh' | 'comment' | 'approve' | 'sendBack' | 'reject' | 'withdraw' | 'publish';
    } & On);

/** A changeset against what is published: what it would make of it. */
export function outlook(world: ModelWorld, changes: readonly Sets[]) {
  const { after, misfits } = replay(world.settings, changes);
  const changed = differing(world.settings, after);
  return { after, misfits, changed, desks: desksOf(changed) };
}

export const setsOf = ({ changes }: ModelChangeset): Sets[] => changes.map(({ sets }) => sets);
