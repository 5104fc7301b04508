import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

export const sourceIsPresent: Check = {
  id: 'source-is-present',
  sentence: messages.checks.sourceIsPresent(),
  find: (facts) =>
    facts.nodes
      .filter(({ id, type }) => type.sourced && facts.out(id, 'CITES').length === 0)
      .map(({ id, type, place }) => ({ place, message: messages.checks.noSource({ id, type: type.name }) })),
};
