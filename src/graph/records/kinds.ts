/**
 * The records that are kept beside the vocabulary, by label: each has an `id`, and these properties as keys for
 * look-ups. The statements and the indexes of each are derived from here.
 */
export const recordKinds = {
  /** A change of the knowledge, in preparation or published. */
  Changeset: ['state', 'author', 'sequence'],
  /** One typed change of a changeset. */
  Change: ['changeset'],
  /** What a publication did to one fact. */
  Revision: ['about', 'actsOn', 'sequence'],
  /** A statement that a fact is wrong. */
  Report: ['reference', 'openAbout'],
  /** An entry for a report in the inbox of a desk. */
  ReportEntry: ['box'],
  /** Who did what, or was refused. */
  AuditEntry: ['day', 'actor'],
  /** The owner of a company. */
  Firm: ['company'],
  /** A plan that a firm works through. */
  SavedPlan: ['owner'],
  /** A question whose plan is compared after each publication. */
  Watch: ['owner', 'firm', 'market', 'home', 'due'],
  /** How far the comparison of the watches has come. */
  WatchRun: [],
  /** What a publication changed for a watch. */
  WatchNews: ['watch'],
  /** A lock that a transaction holds until it ends: the record exists within that transaction only. */
  AdvisoryLock: [],
  /** The key of a private feed, stored as a hash. */
  FeedKey: ['owner'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RecordKind = keyof typeof recordKinds;

// The keys of an object literal, which TypeScript types as `string`.
export const recordKindNames = Object.keys(recordKinds) as readonly RecordKind[];
