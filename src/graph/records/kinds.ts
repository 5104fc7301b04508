/**
 * The records that are kept beside the vocabulary, by label: each has an `id`, and these properties to be found by. The
 * statements and the indexes of each are derived from here.
 */
export const recordKinds = {
  /** A change of the knowledge under way, or published. */
  Changeset: ['state', 'author', 'sequence'],
  /** One typed change of a changeset. */
  Change: ['changeset'],
  /** What a publication did to one fact. */
  Revision: ['about', 'actsOn', 'sequence'],
  /** Somebody says that a fact is wrong. */
  Report: ['reference', 'openAbout'],
  /** That a report lies in the inbox of a desk. */
  ReportEntry: ['box'],
  /** Who did what, or was refused. */
  AuditEntry: ['day', 'actor'],
  /** Whose a company is. */
  Firm: ['company'],
  /** A plan that a firm works through. */
  SavedPlan: ['owner'],
  /** A question whose plan is compared after each publication. */
  Watch: ['owner', 'firm', 'market', 'home', 'due'],
  /** How far the watches have been compared. */
  WatchRun: [],
  /** What a publication changed for a watch. */
  WatchNews: ['watch'],
  /** A lock that a transaction holds until it ends: the record exists within that transaction only. */
  AdvisoryLock: [],
  /** The key of a feed of one's own, kept as its hash. */
  FeedKey: ['owner'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RecordKind = keyof typeof recordKinds;

// The keys of an object literal, which TypeScript takes for any text.
export const recordKindNames = Object.keys(recordKinds) as readonly RecordKind[];
