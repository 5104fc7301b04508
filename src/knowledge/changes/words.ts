import { vocabulary } from '../../graph/vocabulary/vocabulary.js';
import { mapTexts } from '../../messages/localized.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { EdgeRef, FactChange } from '../facts/fact-change.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import { nameOf } from './node-name.js';
import { statingField } from './refs.js';
import { moved, shorten, stated } from './values-in-words.js';

/** A change as a message: `"Decree 46" (vn/decree-46): last day of validity is set to 1 March 2026.` */
export function inWords(change: FactChange, before: KnowledgeSnapshot, after: KnowledgeSnapshot): Message {
  const { fact, kind } = change;
  const name = (id: string): Message => named(id, kind === 'REMOVED' ? before : after);
  if ('edge' in fact) return edgeWords(fact.edge, change, name);
  const { type, id } = fact.node;
  if (kind === 'ADDED') return messages.facts.added({ type, node: name(id) });
  if (kind === 'REMOVED') return messages.facts.removed({ type, node: name(id) });
  const fields = vocabulary.nodes.get(type)?.fields ?? [];
  return messages.facts.changed({ node: name(id), fields: moved(fields, change) });
}

function edgeWords(edge: EdgeRef, change: FactChange, name: (id: string) => Message): Message {
  const fields = vocabulary.relations.get(edge.type)?.properties ?? [];
  const relation = { from: name(edge.from), relation: statingField(edge.type), to: name(edge.to) };
  switch (change.kind) {
    case 'ADDED':
      return messages.facts.linked({ ...relation, values: stated(fields, change.after) });
    case 'REMOVED':
      return messages.facts.unlinked({ ...relation, values: stated(fields, change.before) });
    case 'CHANGED':
      return messages.facts.relationChanged({ ...relation, fields: moved(fields, change) });
  }
}

/** A node by its name and its id; only by its id if it has no name, or is not loaded. */
export function named(id: string, snapshot: KnowledgeSnapshot): Message {
  const name = nameOf(snapshot.node(id));
  return name === undefined
    ? messages.facts.unnamed({ id })
    : messages.facts.named({ name: mapTexts(name, shorten), id });
}
