import { z } from 'zod';
import { errors } from '../../errors.js';
import { savedInput } from '../../firms/saved-input.js';
import { recordStore } from '../../graph/records/store.js';

const watch = z.object({
  id: z.string(),
  /** The subject of the token; and the `firmKey` of the firm, if there is one. */
  owner: z.string(),
  firm: z.string().nullable(),
  label: z.string(),
  /** ISO 8601 in UTC. */
  createdAt: z.string(),
  /** The language of its news if the reader requests no other; absent in a record of an earlier version: English. */
  language: z.string().optional(),
  /** Id of the destination. */
  market: z.string(),
  /**
   * Id of the country that everything else depends on: origin, dispatch, seat; `elsewhere` if there are several, or if
   * it is unknown.
   */
  home: z.string(),
  /** The question, in the form of `EntryPlanInput`. */
  question: savedInput,
  /** The published sequence up to which its owner knows the changes. */
  sequence: z.int(),
  /** `late` if the comparison failed and will be tried again. */
  due: z.literal('late').nullable(),
  /** How often it has failed since it last succeeded: above 0, publications after `sequence` have not been compared. */
  failures: z.int(),
});

/** A question whose plan is compared after each publication that can concern it. */
export type Watch = z.infer<typeof watch>;

export const watches = recordStore('Watch', watch);

/** The value for a home that is not one country. */
export const elsewhere = 'elsewhere';

/** The same error for a watch of others as for one that does not exist. */
export const noSuchWatch = (given: string) => errors.unknownId({ given, what: 'watch', nearest: [] }, { field: 'id' });
