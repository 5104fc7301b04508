import { actingTypes } from '../../graph/vocabulary/acting.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import type { Check } from './check.js';

export const ruleHasScope: Check = {
  id: 'rule-has-scope',
  sentence: 'A rule says where it applies and what it covers, unless its act does, or all it does is to act on others.',
  find: (facts) =>
    facts.nodes
      .filter((node) => node.type.labels.includes('Rule') && !isPlaced(node, facts))
      .flatMap((node) => {
        const unsaid = [
          ['appliesIn', 'APPLIES_IN'],
          ['covers', 'COVERS'],
        ].flatMap(([field, type]) => (facts.out(node.id, type ?? '').length === 0 ? (field ?? []) : []));
        if (unsaid.length === 0) return [];
        const message = `"${node.id}" has no ${unsaid.join(' and no ')}: give it, or the act that it is "partOf"`;
        return [{ place: node.place, message }];
      }),
};

/** By its act, or because it only acts on other rules. */
function isPlaced({ id }: NodeFact, facts: Facts): boolean {
  return facts.out(id, 'PART_OF').length > 0 || actingTypes.some((type) => facts.out(id, type).length > 0);
}
