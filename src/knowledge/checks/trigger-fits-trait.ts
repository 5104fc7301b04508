import type { EdgeFact, Facts, NodeFact } from '../facts/facts.js';
import type { Check, Finding } from './check.js';

export const triggerFitsTrait: Check = {
  id: 'trigger-fits-trait',
  sentence: 'A trigger asks of a trait what the trait can answer: bounds of an amount, an option of a choice.',
  find: (facts) =>
    ['TRIGGERED_BY', 'HAS'].flatMap((type) =>
      facts.edges.filter((edge) => edge.type.type === type).flatMap((edge) => check(edge, facts)),
    ),
};

function check(edge: EdgeFact, facts: Facts): Finding[] {
  const trait = facts.node(edge.to);
  if (trait?.type.name !== 'Trait') return [];
  const wrong = misfit(edge, trait);
  return wrong === undefined ? [] : [{ place: edge.place, message: `"${trait.id}" ${wrong}` }];
}

function misfit({ type, properties }: EdgeFact, { values }: NodeFact): string | undefined {
  const { kind } = values;
  const bounds = ['min', 'max', 'amount'].filter((name) => properties[name] !== undefined);
  const { option } = properties;
  if (kind !== 'AMOUNT' && bounds.length > 0) return `is no amount: it takes no ${bounds.join(', ')}`;
  if (kind !== 'CHOICE' && option !== undefined) return 'is no choice: it takes no option';
  if (kind === 'AMOUNT' && bounds.length === 0)
    return `is an amount: give ${type.type === 'HAS' ? 'amount' : 'min or max'}`;
  return kind === 'CHOICE' ? wrongOption(option, values.options) : undefined;
}

function wrongOption(option: unknown, options: unknown): string | undefined {
  const known: readonly unknown[] = Array.isArray(options) ? options : [];
  if (option === undefined) return `is a choice: give the option, one of ${known.join(', ')}`;
  return known.includes(option) ? undefined : `has no option "${option}": it has ${known.join(', ')}`;
}
