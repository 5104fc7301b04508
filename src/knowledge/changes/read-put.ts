import { nearest } from '../../errors/nearest-words.js';
import type { Value } from '../../graph/port.js';
import type { NodeType } from '../../graph/vocabulary/types.js';
import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactChange } from '../facts/fact-change.js';
import type { Place, Report } from '../facts/fault.js';
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

/** The code that collects the faults knows the number of the change. */
const place: Place = { change: undefined };

/**
 * A node that is put: a new one with everything its type requires, or fields of an existing one (null clears a field,
 * an absent one stays). Relations among the values are linked.
 */
export function readPut(
  { type: name, id, values }: PutInput,
  snapshot: KnowledgeSnapshot,
  report: Report,
): FactChange[] {
  const type = vocabulary.nodes.get(name);
  if (type === undefined || type.private) {
    const near = nearest(name, writableTypes);
    const right = near.length > 0 ? didYouMean(near) : [messages.badChanges.types({ types: writableTypes })];
    report(place, [messages.badChanges.noSuchType({ type: name }), ...right]);
    return [];
  }
  if (isOfFirms(id)) {
    report(place, messages.badChanges.idOfFirms({ id }));
    return [];
  }
  const known = snapshot.node(id);
  if (known === undefined) return putNew(type, id, values, snapshot, report);
  if (known.type === type) return putFields(known, values, snapshot, report);
  report(place, otherType(known, name));
  return [];
}

/** The fault of a node that is put as another type. */
export const otherType = ({ id, type }: KnownNode, name: string): Message =>
  messages.badChanges.otherType({ id, type: type.name, given: name });

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
  reportUnknown(entries, names, messages.reading.ofType({ type: type.name }), report);
  const given = own.filter(({ name }) => values[name] != null);
  const after: { [name: string]: Value } = { ...cleared(type, values, report) };
  Object.assign(after, readFields(given, entries, { path: '', place, beside: own }, report));
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, known.values[name] ?? null]));
  const changed: FactChange = { fact: { node: nodeRef(known) }, kind: 'CHANGED', before, after };
  const edges = outgoing(type).flatMap((relation) => {
    const entry = entries.find(({ key }) => key === relation.field);
    if (entry === undefined) return [];
    if (values[relation.field] !== null) return readRelation(relation, id, entry, report);
    report(place, messages.badChanges.notClearedByNull({ field: relation.field }));
    return [];
  });
  return [...(Object.keys(after).length > 0 ? [changed] : []), ...edges.flatMap((edge) => edgeChange(edge, snapshot))];
}

const entryOf = (key: string, value: Plain): GivenEntry => ({ key, place, value: rawValueAt(place, value) });

/**
 * Fields that lose their value: also a day that is unknown now, and the former precision of a day that is set again.
 */
function cleared(type: NodeType, values: PlainValues, report: Report): { [name: string]: Value } {
  const gone: { [name: string]: Value } = {};
  for (const field of type.fields) {
    const given = values[field.name];
    if (given === null && field.required)
      report(place, messages.badChanges.notCleared({ field: field.name, type: type.name }));
    else if (given === null) gone[field.name] = null;
    const precision = precisionField(field, type.fields);
    if (given === undefined || precision === undefined) continue;
    gone[precision] = null;
    if (given === unknownDay) gone[field.name] = null;
  }
  return gone;
}
