import { actingTypes } from '../../graph/vocabulary/acting.js';
import { messages } from '../../messages/messages.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import type { Check } from './check.js';

const wanted = [
  ['appliesIn', 'APPLIES_IN'],
  ['covers', 'COVERS'],
] as const;

/** A tariff schedule covers no class: its rates do. */
export const ruleHasScope: Check = {
  id: 'rule-has-scope',
  sentence: messages.checks.ruleHasScope(),
  find: (facts) =>
    facts.nodes
      .filter((node) => node.type.labels.includes('Rule') && !isPlaced(node, facts))
      .flatMap((node) => {
        const { id, place, values } = node;
        const missing = wanted
          .filter(([, type]) => facts.out(id, type).length === 0 && !(type === 'COVERS' && values.isSchedule === true))
          .map(([field]) => field);
        const [first, ...others] = missing;
        if (first === undefined) return [];
        const message = messages.checks.noScope({ id, missing: others.length > 0 ? 'both' : first });
        return [{ place, message }];
      }),
};

/** By its act, or because it only changes other rules. */
function isPlaced({ id }: NodeFact, facts: Facts): boolean {
  return facts.out(id, 'PART_OF').length > 0 || actingTypes.some((type) => facts.out(id, type).length > 0);
}
