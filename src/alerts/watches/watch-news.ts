import { z } from 'zod';
import { recordStore } from '../../graph/records/store.js';
import { storedText } from '../../messages/stored-message.js';

const change = z.object({
  kind: z.enum(['ADDED', 'REMOVED', 'CHANGED']),
  /** In English. */
  text: z.string(),
  /** Absent in a record of an earlier version. */
  message: storedText.optional(),
  /** Id of the rule, requirement, programme or destination that changes. */
  about: z.string(),
});

const watchNews = z.object({
  id: z.string(),
  /** Id of the watch. */
  watch: z.string(),
  /** The last publication that can have changed it. */
  sequence: z.int(),
  /** All publications that can have changed it, in order. Absent in a record of an earlier version: one. */
  publications: z.array(z.int()).readonly().optional(),
  /** ISO 8601 in UTC: the time of the comparison. */
  at: z.string(),
  changes: z.array(change).readonly(),
});

/** One difference that a publication makes to a plan. */
export type WatchChange = z.infer<typeof change>;

/** What publications that were compared together changed for a watch; usually one publication. */
export type WatchNews = z.infer<typeof watchNews>;

export const newsRecords = recordStore('WatchNews', watchNews);

/** The same for the same watch and publication, so that storing it twice has no effect; later ones sort behind. */
export const newsId = (watch: string, sequence: number): string =>
  `watch-news/${String(sequence).padStart(12, '0')}/${watch.replace(/^watch\//, '')}`;
