import { nearest } from '../../errors/nearest-words.js';
import { didYouMean } from '../../errors.js';
import type { Value } from '../../graph/port.js';
import type { NodeType } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import type { FactChange } from '../facts/fact-change.js';
import type { Report } from '../facts/fault.js';
import { type GivenEntry, type Plain, rawValueAt } from '../reading/raw-value.js';
import { precisionField, unknownDay } from '../reading/read-day.js';
import { readFields } from '../reading/read-fields.js';
import { readNode } from '../reading/read-node.js';
import { readRelation } from '../reading/read-relation.js';
import { reportUnknown } from '../reading/report-unknown.js';
import type { KnowledgeSnapshot, KnownNode } from '../snapshots/snapshot.js';
import type { ChangeInput } from './change-input.js';
import { edgeChange, isOfFirms, nodeRef, outgoing, writableTypes } from './refs.js';

type PutInput = Extract<ChangeInput, { put: object }>['put'];

const place = { file: 'changeset', line: 0 };

/**
 * A node that is put: a new one with all that its type asks for, or fields of one that is there (what is null is
 * cleared, what is left out stays). Relations among the values are linked.
 */
export function readPut(
  { type: name, id, values }: PutInput,
  snapshot: KnowledgeSnapshot,
  report: Report,
): FactChange[] {
  const type = vocabulary.nodes.get(name);
  if (type === undefined || type.private) {
    const near = nearest(name, writableTypes);
    const right = near.length > 0 ? didYouMean(near) : ` It is one of ${writableTypes.join(', ')}.`;
    report(place, `There is no type "${name}" to put.${right}`);
    return [];
  }
  if (isOfFirms(id)) {
    report(place, `"${id}" is not for a desk to put: ids that begin so are those of firms; choose another`);
    return [];
  }
  const known = snapshot.node(id);
  if (known === undefined) return putNew(type, id, values, snapshot, report);
  if (known.type === type) return putFields(known, values, snapshot, report);
  report(place, otherType(known, name));
  return [];
}

/** What is said of a node that is put as another type. */
export const otherType = ({ id, type }: KnownNode, name: string): string =>
  `"${id}" is a ${type.name}, and cannot become a ${name}: choose another id`;

type PlainValues = PutInput['values'];

function putNew(
  type: NodeType,
  id: string,
  values: PlainValues,
  snapshot: KnowledgeSnapshot,
  report: Report,
): FactChange[] {
  const stated = readNode(type, rawValueAt(place, { ...values, id }), report);
  if (stated === undefined) return [];
  const node = { type, id, values: { ...stated.node.values, id } };
  const added: FactChange = { fact: { node: nodeRef(node) }, kind: 'ADDED', before: null, after: node.values };
  return [added, ...stated.edges.flatMap((edge) => edgeChange(edge, snapshot))];
}

function putFields(known: KnownNode, values: PlainValues, snapshot: KnowledgeSnapshot, report: Report): FactChange[] {
  const { type, id } = known;
  const own = type.fields.filter((field) => field.name !== 'id');
  const names = [...own.map(({ name }) => name), ...outgoing(type).map(({ field }) => field)];
  const entries = Object.entries(values).map(([key, value]) => entryOf(key, value));
  reportUnknown(entries, names, `A ${type.name}`, report);
  const given = own.filter(({ name }) => values[name] != null);
  const after: { [name: string]: Value } = { ...cleared(type, values, report) };
  Object.assign(after, readFields(given, entries, { path: '', place, beside: own }, report));
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, known.values[name] ?? null]));
  const changed: FactChange = { fact: { node: nodeRef(known) }, kind: 'CHANGED', before, after };
  const edges = outgoing(type).flatMap((relation) => {
    const entry = entries.find(({ key }) => key === relation.field);
    if (entry === undefined) return [];
    if (values[relation.field] !== null) return readRelation(relation, id, entry, report);
    report(place, `"${relation.field}" is a relation, which null does not clear: unlink what it leads to`);
    return [];
  });
  return [...(Object.keys(after).length > 0 ? [changed] : []), ...edges.flatMap((edge) => edgeChange(edge, snapshot))];
}

const entryOf = (key: string, value: Plain): GivenEntry => ({ key, place, value: rawValueAt(place, value) });

/** Fields that lose their value: a day that is not known any more, too, and the precision of one that is given again. */
function cleared(type: NodeType, values: PlainValues, report: Report): { [name: string]: Value } {
  const gone: { [name: string]: Value } = {};
  for (const field of type.fields) {
    const given = values[field.name];
    if (given === null && field.required) report(place, `"${field.name}" cannot be cleared: a ${type.name} needs it`);
    else if (given === null) gone[field.name] = null;
    const precision = precisionField(field, type.fields);
    if (given === undefined || precision === undefined) continue;
    gone[precision] = null;
    if (given === unknownDay) gone[field.name] = null;
  }
  return gone;
}
