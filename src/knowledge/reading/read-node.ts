import type { NodeType } from '../../graph/vocabulary/types.js';
import { messages } from '../../messages/messages.js';
import type { EdgeFact, NodeFact } from '../facts/facts.js';
import type { Report } from '../facts/fault.js';
import { aboutField, describe, type RawMapping, type RawValue } from './raw-value.js';
import { readFields } from './read-fields.js';
import { readRelation } from './read-relation.js';
import { reportUnknown } from './report-unknown.js';
import { longestId, overlong } from './text-limits.js';

/** A node with the edges that it states. */
export interface StatedNode {
  readonly node: NodeFact;
  readonly edges: readonly EdgeFact[];
}

/** Reads a node of a type from a mapping with the type's fields; undefined if it has no usable id. */
export function readNode(type: NodeType, given: RawValue, report: Report): StatedNode | undefined {
  if (given.kind !== 'mapping') {
    report(given.place, messages.reading.notANode({ given: describe(given), type: type.name }));
    return undefined;
  }
  const id = readId(type, given, report);
  return id === undefined ? undefined : readFieldsOf(type, id, given, report);
}

/**
 * Reads relations of a node that is stated elsewhere, such as in a list, from a mapping with its id as `of`. Only relations:
 * each field of a node is stated in one place.
 */
export function readRelationsOf(type: NodeType, given: RawMapping, report: Report): readonly EdgeFact[] {
  const id = readId(type, given, report, 'of');
  if (id === undefined) return [];
  const known = ['of', ...type.relations.map((relation) => relation.field)];
  reportUnknown(given.entries, known, messages.reading.ofType({ type: type.name }), report);
  return relationsIn(type, id, given, report);
}

function relationsIn(type: NodeType, id: string, given: RawMapping, report: Report): EdgeFact[] {
  return type.relations.flatMap((relation) => {
    const entry = given.entries.find((each) => each.key === relation.field);
    return entry === undefined ? [] : readRelation(relation, id, entry, report);
  });
}

function readFieldsOf(type: NodeType, id: string, given: RawMapping, report: Report): StatedNode {
  const known = [...type.fields.map((field) => field.name), ...type.relations.map((relation) => relation.field)];
  reportUnknown(given.entries, known, messages.reading.ofType({ type: type.name }), report);
  const values = readFields(type.fields, given.entries, { path: '', place: given.place }, report);
  const fields = new Map(given.entries.map((entry) => [entry.key, entry.place]));
  return { node: { type, id, values, place: given.place, fields }, edges: relationsIn(type, id, given, report) };
}

function readId(type: NodeType, given: RawMapping, report: Report, key: 'id' | 'of' = 'id'): string | undefined {
  const entry = given.entries.find((each) => each.key === key);
  if (entry === undefined) {
    report(given.place, messages.reading.noId({ type: type.name }));
    return undefined;
  }
  const id = entry.value.kind === 'scalar' ? entry.value.value : null;
  const wrong = typeof id === 'string' ? overlong(id, longestId) : undefined;
  if (typeof id === 'string' && wrong === undefined) return id;
  report(entry.place, (wrong ?? messages.reading.notAnId)(aboutField(key, entry.value)));
  return undefined;
}
