import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { EdgeFact, Facts, NodeFact } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const triggerFitsTrait: Check = {
  id: 'trigger-fits-trait',
  sentence: messages.checks.triggerFitsTrait(),
  find: (facts) =>
    ['TRIGGERED_BY', 'HAS'].flatMap((type) =>
      facts.edges.filter((edge) => edge.type.type === type).flatMap((edge) => check(edge, facts)),
    ),
};

function check(edge: EdgeFact, facts: Facts): Finding[] {
  const trait = facts.node(edge.to);
  if (trait?.type.name !== 'Trait') return [];
  const message = misfit(edge, trait);
  return message === undefined ? [] : [{ place: edge.place, message }];
}

function misfit({ type, properties }: EdgeFact, { id: trait, values }: NodeFact): Message | undefined {
  const { kind } = values;
  const bounds = ['min', 'max', 'amount'].filter((name) => properties[name] !== undefined);
  const { option } = properties;
  if (kind !== 'AMOUNT' && bounds.length > 0) return messages.checks.notAnAmount({ trait, bounds });
  if (kind !== 'CHOICE' && option !== undefined) return messages.checks.notAChoice({ trait });
  if (kind === 'AMOUNT' && bounds.length === 0)
    return messages.checks.noBounds({ trait, isAmount: type.type === 'HAS' });
  const unbound = flags.find(({ flag, bound }) => properties[flag] === true && properties[bound] === undefined);
  if (unbound !== undefined) return messages.checks.noBoundToExclude(unbound);
  if (isEmpty(properties)) return messages.checks.emptyBand({ amount: Number(properties.min) });
  return kind === 'CHOICE' ? wrongOption(trait, option, values.options) : undefined;
}

/** What excludes a bound, with the bound. */
const flags = [
  { flag: 'minExclusive', bound: 'min' },
  { flag: 'maxExclusive', bound: 'max' },
] as const;

const isEmpty = ({ min, max, minExclusive, maxExclusive }: EdgeFact['properties']): boolean =>
  min !== undefined && min === max && (minExclusive === true || maxExclusive === true);

function wrongOption(trait: string, option: unknown, known: unknown): Message | undefined {
  const options = Array.isArray(known) ? known.map(String) : [];
  if (option === undefined) return messages.checks.noOption({ trait, options });
  const given = String(option);
  return options.includes(given) ? undefined : messages.checks.noSuchOption({ trait, option: given, options });
}
