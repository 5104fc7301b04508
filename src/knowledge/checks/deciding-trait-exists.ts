import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

export const decidingTraitExists: Check = {
  id: 'deciding-trait-exists',
  sentence: messages.checks.decidingTraitExists(),
  find: (facts) =>
    facts.edges.flatMap(({ type, from, properties: { trait, absent }, place }) => {
      if (type.type !== 'IN_CUSTOMS_TERRITORY') return [];
      if (trait === undefined)
        return absent === undefined ? [] : [{ place, message: messages.checks.noDecidingTrait() }];
      const id = String(trait);
      const isNamed = facts.out(from, 'DEPENDS_ON').some(({ to }) => to === id);
      const isKnown = isNamed && facts.node(id)?.values.kind === 'YES_NO';
      return isKnown ? [] : [{ place, message: messages.checks.notAYesNoTrait({ id, country: from }) }];
    }),
};
