import type { FactGraph } from '../facts/fact-graph.js';

const shownAtMost = 5;

/** Names in a sentence: `Chile, Peru and Viet Nam`; long lists are cut and say by how much. */
export function namesOf(facts: FactGraph, ids: readonly string[], last: 'and' | 'or'): string {
  const names = ids.map((id) => nameOf(facts, id));
  if (names.length > shownAtMost) {
    const rest = names.length - shownAtMost;
    return `${names.slice(0, shownAtMost).join(', ')} ${last} ${rest} more`;
  }
  const final = names.pop() ?? '';
  return names.length === 0 ? final : `${names.join(', ')} ${last} ${final}`;
}

/** A class with its code where it has one: `3304 (Beauty preparations)`. */
export function classText(facts: FactGraph, id: string): string {
  const node = facts.get(id, 'ProductClass');
  if (node === undefined) return id;
  return node.code === undefined || node.code === node.name.en ? node.name.en : `${node.code} (${node.name.en})`;
}

function nameOf(facts: FactGraph, id: string): string {
  const node = facts.find(id);
  if (node === undefined) return id;
  if (node.__typename === 'ProductClass') return classText(facts, id);
  return 'name' in node ? node.name.en : id;
}
