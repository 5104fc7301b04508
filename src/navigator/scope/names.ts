import type { ProductClassNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { listText } from '../list-text.js';

const shownAtMost = 5;

/** Names in a sentence: `Chile, Peru and Viet Nam`; long lists are cut and say by how much. */
export function namesOf(facts: FactGraph, ids: readonly string[], last: 'and' | 'or'): string {
  const names = ids.map((id) => nameOf(facts, id));
  const rest = names.length - shownAtMost;
  return listText(rest > 0 ? [...names.slice(0, shownAtMost), `${rest} more`] : names, last);
}

/** A class with its code where it has one: `3304 (Beauty preparations)`. */
export function classText(facts: FactGraph, id: string): string {
  const node = facts.get(id, 'ProductClass');
  if (node === undefined) return id;
  const title = shortTitle(node.name.en);
  return node.code === undefined || node.code === title ? title : `${printed(node)} (${title})`;
}

/** A class by its code alone, by its title where it has none. */
export function classCode(facts: FactGraph, id: string): string {
  const node = facts.get(id, 'ProductClass');
  return node === undefined ? id : (printed(node) ?? shortTitle(node.name.en));
}

/** The code with the name of its scheme, as people write it: HS 330499. */
function printed({ scheme, code }: ProductClassNode): string | undefined {
  return code === undefined ? undefined : `${scheme.toUpperCase()} ${code}`;
}

const titleAtMost = 80;

/** Without what the title says in brackets, cut where one of its parts ends. */
function shortTitle(title: string): string {
  const bare = title.replace(/ ?\([^)]*\)/g, '');
  if (bare.length <= titleAtMost) return bare;
  const cut = bare.slice(0, titleAtMost);
  const end = Math.max(cut.lastIndexOf(','), cut.lastIndexOf(';'));
  return `${end > 0 ? cut.slice(0, end) : cut} ...`;
}

function nameOf(facts: FactGraph, id: string): string {
  const node = facts.find(id);
  if (node === undefined) return id;
  if (node.__typename === 'ProductClass') return classText(facts, id);
  return 'name' in node ? node.name.en : id;
}
