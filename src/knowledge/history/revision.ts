import { z } from 'zod';
import type { Area, NodeName, RelationName } from '../../graph/generated/nodes.js';
import { compareText } from '../../graph/order.js';
import { recordStore } from '../../graph/records/store.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { storedMessage, storedText } from '../../messages/stored-message.js';
import { isArea } from '../facts/area.js';

/** Nested values by field. */
const values: z.ZodType<Properties> = z.record(z.string(), z.json());

const nodeType = z.custom<NodeName>((name) => typeof name === 'string' && vocabulary.nodes.has(name));
const relationType = z.custom<RelationName>((name) => typeof name === 'string' && vocabulary.relations.has(name));
const area = z.custom<Area>(isArea);
const ids = z.array(z.string()).readonly();

/** The fact: a node, or a relationship by its ends and its key. */
const fact = z.union([
  z.object({ node: z.object({ type: nodeType, id: z.string() }) }),
  z.object({ edge: z.object({ type: relationType, from: z.string(), to: z.string(), key: z.string() }) }),
]);

const revision = z.object({
  id: z.string(),
  /** Id of the node; for a relationship, of the node at its start. */
  about: z.string(),
  /** Id of the rule that it amends, suspends or ends; absent in a record of an earlier version. */
  actsOn: z.string().nullable().default(null),
  /** The publication, and the place in it. */
  sequence: z.int(),
  ordinal: z.int(),
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** Id of the changeset, and its description. */
  changeset: z.string(),
  title: z.string(),
  /** The title for any language, if the program wrote it. */
  titleMessage: storedMessage.optional(),
  reason: z.string(),
  reasonMessage: storedMessage.optional(),
  /** The source: a desk, an import, or the seed files. */
  origin: z.enum(['DESK', 'IMPORT', 'SEED']),
  /** Names for readers; the reviewers are those of the desks that the fact belongs to. */
  author: z.string(),
  reviewer: z.string().nullable(),
  kind: z.enum(['ADDED', 'CHANGED', 'REMOVED']),
  fact,
  /** The fields that differ; null if there was nothing, or is nothing. */
  before: values.nullable(),
  after: values.nullable(),
  /** The English rendering at the time of publication. */
  text: z.string(),
  /** The same for any language. Absent in a record of an earlier version, which has only the text. */
  message: storedText.optional(),
  /** Ids of the sources that the fact cites after the change. */
  sources: ids,
  /** Ids of the territories where it is law: `country/VN`, `bloc/EU`. */
  markets: ids,
  /** Ids of the product classes that it covers. */
  classes: ids,
  area: area.nullable(),
});

/**
 * The change of one fact by one publication. It is never changed afterwards; later places in the publication have
 * greater ids.
 */
export type Revision = z.infer<typeof revision>;

export const revisions = recordStore('Revision', revision);

/**
 * Whether it is about many facts that were published in bulk, and that the history does not list one by one: they cannot be
 * reversed.
 */
export const isSummary = ({ kind, before, after }: Revision): boolean =>
  kind === 'CHANGED' && [before, after].every((values) => Object.keys(values ?? {}).length === 0);

/**
 * Sorts the last publication first, and the last place of a publication first: ids follow the clocks of the publishers,
 * sequences do not.
 */
export const newestFirst = (a: Revision, b: Revision): number => b.sequence - a.sequence || compareText(b.id, a.id);
