import { errors } from '../../errors.js';
import { countryIn, type NamedCountry } from './values.js';

const atMost = 20;

/** The destinations, each at its first place. @throws `BAD_TARGETS` unless there are 2 to 20 different ones */
export function readTargets(given: readonly string[]): readonly NamedCountry[] {
  const targets = new Map<string, NamedCountry>();
  for (const target of given.map((code, index) => countryIn(code, `targets[${index}]`)))
    if (!targets.has(target.id)) targets.set(target.id, target);
  if (targets.size < 2 || targets.size > atMost) throw errors.badTargets({ count: targets.size }, { field: 'targets' });
  return [...targets.values()];
}
