import { z } from 'zod';
import type { Area, NodeName, RelationName } from '../../graph/generated/nodes.js';
import { compareText } from '../../graph/order.js';
import { recordStore } from '../../graph/records/store.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { storedText } from '../../messages/stored-message.js';
import { isArea } from '../facts/area.js';

/** Nested values by field. */
const values: z.ZodType<Properties> = z.record(z.string(), z.json());

const nodeType = z.custom<NodeName>((name) => typeof name === 'string' && vocabulary.nodes.has(name));
const relationType = z.custom<RelationName>((name) => typeof name === 'string' && vocabulary.relations.has(name));
const area = z.custom<Area>(isArea);
const ids = z.array(z.string()).readonly();

/** Which fact: a node, or a relationship by its ends and the key that tells it apart. */
const fact = z.union([
  z.object({ node: z.object({ type: nodeType, id: z.string() }) }),
  z.object({ edge: z.object({ type: relationType, from: z.string(), to: z.string(), key: z.string() }) }),
]);

const revision = z.object({
  id: z.string(),
  /** Id of the node; of a relationship the node that it starts at. */
  about: z.string(),
  /** Id of the rule that is amended, suspended or ended by it; absent from what was published before this was kept. */
  actsOn: z.string().nullable().default(null),
  /** The publication, and the place in it. */
  sequence: z.int(),
  ordinal: z.int(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** Id of the changeset, and what it says of itself. */
  changeset: z.string(),
  title: z.string(),
  /** The title in any language, where the program wrote it. */
  titleMessage: storedText.optional(),
  reason: z.string(),
  reasonMessage: storedText.optional(),
  /** Whose word it is: a desk's, an import's, or that of the seed files. */
  origin: z.enum(['DESK', 'IMPORT', 'SEED']),
  /** Names as others read them; of the reviewers of the desks that the fact belongs to. */
  author: z.string(),
  reviewer: z.string().nullable(),
  kind: z.enum(['ADDED', 'CHANGED', 'REMOVED']),
  fact,
  /** Of what is changed the fields that differ; null where there was nothing, or is nothing. */
  before: values.nullable(),
  after: values.nullable(),
  /** In English words, as they were when it was published. */
  text: z.string(),
  /** The same in any language. Absent in a record of an earlier version: only its text can be shown. */
  message: storedText.optional(),
  /** Ids of the sources that the fact cites afterwards. */
  sources: ids,
  /** Ids of the territories that it is law in: `country/VN`, `bloc/EU`. */
  markets: ids,
  /** Ids of the product classes that it covers. */
  classes: ids,
  area: area.nullable(),
});

/** What one publication did to one fact. Never changed once it is written; ids rise with the place in the publication. */
export type Revision = z.infer<typeof revision>;

export const revisions = recordStore('Revision', revision);

/**
 * Sorts the last publication first, and of one the last place: ids follow the clocks of the publishers, sequences do not.
 */
export const newestFirst = (a: Revision, b: Revision): number => b.sequence - a.sequence || compareText(b.id, a.id);
