import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { NodeFact } from '../facts/facts.js';
import type { Check } from './check.js';

/** Options and their names are two lists: a name too many would shift all that follow it. */
export const optionNamesFit: Check = {
  id: 'option-names-fit',
  sentence: messages.checks.optionNamesFit(),
  find: (facts) =>
    facts.nodes
      .filter(({ type }) => type.name === 'Trait')
      .flatMap((trait) => {
        const message = fault(trait);
        return message === undefined ? [] : [{ place: trait.place, message }];
      }),
};

function fault({ id: trait, values }: NodeFact): Message | undefined {
  const [options, names] = [listOf(values.options), listOf(values.optionNames)];
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice !== undefined) return messages.checks.optionTwice({ trait, option: String(twice) });
  return names.length === 0 || options.length === names.length
    ? undefined
    : messages.checks.optionNamesDiffer({ trait, options: options.length, names: names.length });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
