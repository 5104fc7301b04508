import { groupBy } from '../../graph/group-by.js';
import type { Relation, RelationType } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { messages } from '../../messages/messages.js';
import type { EdgeFact } from '../facts/facts.js';
import type { Report } from '../facts/fault.js';
import { aboutField, describe, type GivenEntry, type RawMapping, type RawValue } from './raw-value.js';
import { readFields, type Values } from './read-fields.js';
import { reportUnknown } from './report-unknown.js';
import { longestId } from './text-limits.js';

/** The edges that a node states in one of its relations: one end, a list of ends, or mappings with properties. */
export function readRelation(relation: Relation, id: string, { value, place }: GivenEntry, report: Report): EdgeFact[] {
  const type = vocabulary.relations.get(relation.type);
  if (type === undefined) return [];
  const unsaid = leftOut(relation);
  if (unsaid !== undefined) {
    const { field, type: name } = relation;
    report(place, messages.reading.leftOut({ field, property: unsaid, relation: name }));
    return [];
  }
  const ends = value.kind === 'list' ? value.items : [value];
  return ends.flatMap((given) => edgesTo(relation, type, id, given, report));
}

/** Names of the required properties of a relationship, by its type; determined once, because every edge asks. */
const required = new Map(
  [...groupBy(outgoing(), ({ type }) => type)].map(([type, relations]) => [
    type,
    relations.flatMap(({ properties }) => properties.filter((each) => each.required).map(({ name }) => name)),
  ]),
);

function outgoing(): readonly Relation[] {
  return [...vocabulary.nodes.values()].flatMap(({ relations }) =>
    relations.filter((each) => each.direction === 'OUT'),
  );
}

/** A required property of the relation that cannot be stated from this end of it. */
function leftOut({ type, properties }: Relation): string | undefined {
  return required.get(type)?.find((name) => !properties.some((property) => property.name === name));
}

function edgesTo(relation: Relation, type: RelationType, id: string, given: RawValue, report: Report): EdgeFact[] {
  const end = readEnd(relation, given, report);
  if (end === undefined) return [];
  const [from, to] = relation.direction === 'OUT' ? [id, end.id] : [end.id, id];
  return [{ type, from, to, properties: end.properties, place: given.place }];
}

interface End {
  readonly id: string;
  readonly properties: Values;
}

function readEnd(relation: Relation, given: RawValue, report: Report): End | undefined {
  if (given.kind === 'mapping' && relation.end !== undefined) return readEdge(relation, relation.end, given, report);
  const id = readId(given);
  if (id === undefined) {
    report(given.place, messages.reading.notAnIdOf({ ...aboutField(relation.field, given), target: relation.target }));
    return undefined;
  }
  const where = { path: `${relation.field}.`, place: given.place };
  return { id, properties: readFields(relation.properties, [], where, report) };
}

function readEdge(relation: Relation, endField: string, given: RawMapping, report: Report): End | undefined {
  const { field, properties } = relation;
  reportUnknown(
    given.entries,
    [endField, ...properties.map((each) => each.name)],
    messages.reading.ofField({ field }),
    report,
  );
  const end = given.entries.find((entry) => entry.key === endField);
  const id = end && readId(end.value);
  if (id === undefined) {
    const wrong = { field: `${field}.${endField}`, target: relation.target };
    if (end === undefined) report(given.place, messages.reading.noEnd(wrong));
    else report(end.place, messages.reading.badEnd({ ...wrong, given: describe(end.value) }));
    return undefined;
  }
  const where = { path: `${field}.`, place: given.place };
  return { id, properties: readFields(properties, given.entries, where, report) };
}

function readId(given: RawValue): string | undefined {
  const id = given.kind === 'scalar' && typeof given.value === 'string' ? given.value : '';
  return id !== '' && id.length <= longestId ? id : undefined;
}
