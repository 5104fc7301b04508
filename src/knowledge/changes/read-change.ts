import { nearest } from '../../errors/nearest-words.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { Relation } from '../../graph/vocabulary/types.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import type { Text } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { type FactChange, sameValue } from '../facts/fact-change.js';
import type { Place, Report } from '../facts/fault.js';
import { isLastDay } from '../facts/period.js';
import { aboutField, type Plain, rawValueAt } from '../reading/raw-value.js';
import { readDate } from '../reading/read-date.js';
import { readRelation } from '../reading/read-relation.js';
import type { KnowledgeSnapshot, KnownEdge, KnownNode } from '../snapshots/snapshot.js';
import type { ChangeInput } from './change-input.js';
import { readPut } from './read-put.js';
import { edgeChange, edgeRef, edgeRemoval, nodeRef, nodeRemoval, outgoing } from './refs.js';

/** Reports a fault of a change. */
type ReportWrong = (message: Text) => void;

/** The code that collects the faults knows the number of the change. */
const nowhere: Place = { change: undefined };

/** Id of the node that must be loaded before a change can be read. */
export function subjectOf(input: ChangeInput): string {
  if ('put' in input) return input.put.id;
  if ('link' in input) return input.link.from;
  if ('unlink' in input) return input.unlink.from;
  return 'end' in input ? input.end.id : input.remove.id;
}

/** The effect of a change on each fact, in a state whose subject is loaded. Faults are reported. */
export function readChange(input: ChangeInput, snapshot: KnowledgeSnapshot, wrong: ReportWrong): FactChange[] {
  const report: Report = (_, message) => wrong(message);
  if ('put' in input) return readPut(input.put, snapshot, report);
  if ('link' in input) return link(input.link, snapshot, report);
  if ('unlink' in input) return unlink(input.unlink, snapshot, wrong);
  return 'end' in input ? end(input.end, snapshot, wrong) : remove(input.remove.id, snapshot, wrong);
}

type LinkInput = Extract<ChangeInput, { link: object }>['link'];
type UnlinkInput = Extract<ChangeInput, { unlink: object }>['unlink'];
type EndInput = Extract<ChangeInput, { end: object }>['end'];

function link({ from, field, to, values }: LinkInput, snapshot: KnowledgeSnapshot, report: Report): FactChange[] {
  const relation = relationOf(from, field, snapshot, (message) => report(nowhere, message));
  if (relation === undefined) return [];
  const given: Plain =
    relation.end === undefined && values === undefined ? to : { [relation.end ?? 'node']: to, ...values };
  const entry = { key: field, place: nowhere, value: rawValueAt(nowhere, given) };
  return readRelation(relation, from, entry, report).flatMap((edge) => edgeChange(edge, snapshot));
}

function unlink(
  { from, field, to, values = {} }: UnlinkInput,
  snapshot: KnowledgeSnapshot,
  wrong: ReportWrong,
): FactChange[] {
  const edge = edgeAt({ from, field, to, values }, snapshot, wrong);
  return edge === undefined ? [] : [edgeRemoval(edge)];
}

function end(input: EndInput, snapshot: KnowledgeSnapshot, wrong: ReportWrong): FactChange[] {
  const read = readDate(input.on, 'last');
  if ('wrong' in read) {
    wrong(read.wrong(aboutField('on', rawValueAt(nowhere, input.on))));
    return [];
  }
  return 'field' in input
    ? endRelation(input, read.day, snapshot, wrong)
    : endNode(input.id, read.day, snapshot, wrong);
}

function endRelation(
  { id, field, to, values = {} }: Extract<EndInput, { field: string }>,
  day: string,
  snapshot: KnowledgeSnapshot,
  wrong: ReportWrong,
): FactChange[] {
  const edge = edgeAt({ from: id, field, to, values }, snapshot, wrong);
  if (edge === undefined) return [];
  const { lastDay } = edge.type;
  if (lastDay === undefined) {
    wrong(messages.badChanges.relationCannotEnd({ field }));
    return [];
  }
  const after = { ...edge.properties, [lastDay]: day };
  return [{ fact: { edge: edgeRef(edge) }, kind: 'CHANGED', before: edge.properties, after }];
}

function endNode(id: string, day: string, snapshot: KnowledgeSnapshot, wrong: ReportWrong): FactChange[] {
  const node = nodeAt(id, snapshot, wrong);
  if (node === undefined) return [];
  const field = node.type.fields.find(({ name }) => isLastDay(name));
  if (field === undefined) {
    wrong(messages.badChanges.nodeCannotEnd({ id, type: node.type.name }));
    return [];
  }
  const before = { [field.name]: node.values[field.name] ?? null };
  return [{ fact: { node: nodeRef(node) }, kind: 'CHANGED', before, after: { [field.name]: day } }];
}

function remove(id: string, snapshot: KnowledgeSnapshot, wrong: ReportWrong): FactChange[] {
  const node = nodeAt(id, snapshot, wrong);
  return node === undefined ? [] : nodeRemoval(node, snapshot);
}

interface EdgeAt {
  readonly from: string;
  readonly field: string;
  readonly to: string;
  readonly values: { readonly [name: string]: Plain };
}

/** The one edge between two nodes that the given values identify. */
function edgeAt(
  { from, field, to, values }: EdgeAt,
  snapshot: KnowledgeSnapshot,
  wrong: ReportWrong,
): KnownEdge | undefined {
  const relation = relationOf(from, field, snapshot, wrong);
  if (relation === undefined) return undefined;
  const between = snapshot.out(from).filter((edge) => edge.type.type === relation.type && edge.to === to);
  const meant = between.filter(({ properties }) => agrees(properties, values));
  if (meant.length === 0) wrong(messages.badChanges.noSuchEdge({ from, field, to, hasOthers: between.length > 0 }));
  if (meant.length > 1)
    wrong(messages.badChanges.severalEdges({ from, field, to, count: meant.length, key: relation.key }));
  return meant.length === 1 ? meant[0] : undefined;
}

const agrees = (properties: Properties, values: { readonly [name: string]: Plain }): boolean =>
  Object.entries(values).every(([name, value]) =>
    sameValue(properties[name], JSON.parse(JSON.stringify(value ?? null))),
  );

function nodeAt(id: string, snapshot: KnowledgeSnapshot, wrong: ReportWrong): KnownNode | undefined {
  const node = snapshot.node(id);
  if (node === undefined) wrong(messages.badChanges.noSuchNode({ id }));
  return node;
}

function relationOf(
  from: string,
  field: string,
  snapshot: KnowledgeSnapshot,
  wrong: ReportWrong,
): Relation | undefined {
  const node = nodeAt(from, snapshot, wrong);
  if (node === undefined) return undefined;
  const own = outgoing(node.type);
  const relation = own.find((each) => each.field === field);
  if (relation === undefined) {
    const names = own.map((each) => each.field);
    const near = nearest(field, names);
    const right = near.length > 0 ? didYouMean(near) : [messages.reading.keys({ known: names })];
    wrong([messages.badChanges.noSuchRelation({ type: node.type.name, field }), ...right]);
  }
  return relation;
}
