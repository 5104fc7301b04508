import { createHash } from 'node:crypto';
import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import { dehydrate, type Properties } from '../../graph/vocabulary/hydrate.js';
import type { EdgeFact, NodeFact } from '../../knowledge/facts/facts.js';
import type { Place } from '../../knowledge/facts/fault.js';

interface Stored {
  /**
   * The same for the same node or relationship, regardless of its content: its identifying parts, separated by tabs.
   */
  readonly identity: string;
  /** The same for the same content. */
  readonly hash: string;
  readonly type: string;
  /** Nested, by field. */
  readonly values: Properties;
  /** The seed file that contains it. */
  readonly file: string;
}

/** A node as it is stored. */
export interface NodeRecord extends Stored {
  readonly id: string;
}

/** A relationship as it is stored. */
export interface EdgeRecord extends Stored {
  readonly from: string;
  readonly to: string;
  readonly key: string;
}

export function nodeRecord({ type: { name: type, fields }, id, values, place }: NodeFact): NodeRecord {
  const properties = dehydrate(fields, values);
  return {
    identity: identityOf(type, id),
    hash: hashOf(properties),
    type,
    id,
    values: { ...values, id },
    file: fileOf(place),
  };
}

export function edgeRecord({ type: relation, from, to, properties: given, place }: EdgeFact): EdgeRecord {
  const { type } = relation;
  const key = edgeKey(relation, given);
  const identity = identityOf(type, from, to, key);
  const properties = dehydrate(relation.properties, given);
  return { identity, hash: hashOf(properties), type, from, to, key, values: given, file: fileOf(place) };
}

/** Parts of a name contain no tabs: ids and types because of their form, keys because they are JSON. */
function identityOf(...parts: readonly string[]): string {
  return parts.join('\t');
}

/** Facts of a seed come from files. */
const fileOf = (place: Place): string => ('file' in place ? place.file : '');

function hashOf(properties: Properties): string {
  return createHash('sha1').update(JSON.stringify(properties)).digest('base64url').slice(0, 16);
}
