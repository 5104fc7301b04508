import { nearest } from '../../errors/nearest-words.js';
import type { NodeType } from '../../graph/vocabulary/types.js';
import { didYouMean } from '../../messages/did-you-mean.js';
import { messages } from '../../messages/messages.js';
import type { Facts } from '../facts/facts.js';
import type { Place } from '../facts/fault.js';
import type { Check, Finding } from './check.js';

export const namedFieldExists: Check = {
  id: 'named-field-exists',
  sentence: messages.checks.namedFieldExists(),
  find: (facts) => [...claims(facts), ...citations(facts)],
};

function claims(facts: Facts): Finding[] {
  return facts.edges
    .filter((edge) => edge.type.type === 'STATES')
    .flatMap(({ from, to }) => {
      const stating = facts.node(from);
      const claim = facts.node(to);
      if (stating === undefined || claim?.type.name !== 'Claim') return [];
      const names = stating.type.fields.map((field) => field.name);
      return unknown(claim.values.field, names, stating.type, claim.fields.get('field') ?? claim.place);
    });
}

function citations(facts: Facts): Finding[] {
  return facts.edges
    .filter((edge) => edge.type.type === 'CITES')
    .flatMap(({ from, properties, place }) => {
      const type = facts.node(from)?.type;
      if (type === undefined) return [];
      const names = [...type.fields.map((field) => field.name), ...type.relations.map((relation) => relation.field)];
      return unknown(properties.about, names, type, place);
    });
}

function unknown(field: unknown, names: readonly string[], type: NodeType, place: Place): Finding[] {
  if (typeof field !== 'string' || names.includes(field)) return [];
  const message = [messages.checks.noSuchField({ type: type.name, field }), ...didYouMean(nearest(field, names))];
  return [{ place, message }];
}
