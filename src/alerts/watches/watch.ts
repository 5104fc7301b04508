import { z } from 'zod';
import { errors } from '../../errors.js';
import { savedInput } from '../../firms/saved-input.js';
import { recordStore } from '../../graph/records/store.js';

const watch = z.object({
  id: z.string(),
  /** The subject of the token; and the `firmKey` of the firm, where it is one. */
  owner: z.string(),
  firm: z.string().nullable(),
  label: z.string(),
  /** ISO 8601 in UTC. */
  createdAt: z.string(),
  /** Of its news, where whoever reads them asks for no other; absent in a record of an earlier version: English. */
  language: z.string().optional(),
  /** Id of the destination. */
  market: z.string(),
  /** Id of the country that all else depends on: origin, dispatch, seat; `elsewhere` where they are several, or not known. */
  home: z.string(),
  /** What is asked, in the words of `EntryPlanInput`. */
  question: savedInput,
  /** The published sequence up to which its owner was told what changed. */
  sequence: z.int(),
  /** `late` where the comparing failed and is tried again. */
  due: z.literal('late').nullable(),
  /** How often it failed since it last succeeded: above 0, what was published since `sequence` has not been looked at. */
  failures: z.int(),
});

/** A question whose plan is compared after each publication that may concern it. */
export type Watch = z.infer<typeof watch>;

export const watches = recordStore('Watch', watch);

/** Stands for a home that is not one country. */
export const elsewhere = 'elsewhere';

/** One of others is refused in the very words of one that is not there. */
export const noSuchWatch = (given: string) => errors.unknownId({ given, what: 'watch', nearest: [] }, { field: 'id' });
