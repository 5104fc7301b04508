import type { Value } from '../../graph/port.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { EdgeRef, FactChange } from '../facts/fact-change.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';
import { statingField } from './refs.js';

/** How much of a text is quoted. */
const longest = 160;

/** A change in words: `"Decree 46" (vn/decree-46): validTo was not given and becomes 2026-03-01.` */
export function inWords(change: FactChange, before: KnowledgeSnapshot, after: KnowledgeSnapshot): string {
  const { fact, kind } = change;
  const name = (id: string): string => named(id, kind === 'REMOVED' ? before : after);
  if ('edge' in fact) return edgeWords(fact.edge, change, name);
  const { type, id } = fact.node;
  if (kind === 'ADDED') return `New ${words(type)}: ${name(id)}.`;
  if (kind === 'REMOVED') return `Removed: ${words(type)} ${name(id)}.`;
  return `${name(id)}: ${fieldsInWords(change.before, change.after)}.`;
}

function edgeWords(edge: EdgeRef, { kind, before, after }: FactChange, name: (id: string) => string): string {
  const statement = `${name(edge.from)} ${relationWords(edge.type)} ${name(edge.to)}`;
  if (kind === 'ADDED') return `${statement}${inBrackets(after)}.`;
  if (kind === 'REMOVED') return `No longer: ${statement}${inBrackets(before)}.`;
  return `${statement}: ${fieldsInWords(before, after)}.`;
}

/** A node by its English name and its id; by its id alone where it has no name, or is not loaded. */
export function named(id: string, snapshot: KnowledgeSnapshot): string {
  const { name } = snapshot.node(id)?.values ?? {};
  const text = isGroup(name) ? name.en : undefined;
  return typeof text === 'string' ? `"${shorten(text)}" (${id})` : id;
}

function fieldsInWords(before: Properties | null, after: Properties | null): string {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const moved = fields.filter((field) => show(before?.[field]) !== show(after?.[field]));
  return moved.map((field) => `${field} was ${show(before?.[field])} and becomes ${show(after?.[field])}`).join('; ');
}

function inBrackets(values: Properties | null): string {
  const said = Object.entries(values ?? {}).map(([name, value]) => `${name} ${show(value)}`);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function show(value: Value | undefined): string {
  if (value === null || value === undefined) return 'not given';
  if (typeof value === 'string') return shorten(value);
  if (isGroup(value))
    return Object.entries(value)
      .map(([name, each]) => `${name} ${show(each)}`)
      .join(', ');
  if (Array.isArray(value)) return value.map(show).join(', ');
  return String(value);
}

const isGroup = (value: Value | undefined): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shorten = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

/** `CustomsRule` and `appliesIn` as `customs rule` and `applies in`. */
const words = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** A relationship as a sentence says it, between its two ends: `applies in`. */
export const relationWords = (type: string): string => words(statingField(type));
