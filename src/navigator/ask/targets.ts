import { errors } from '../../errors.js';
import { countryId } from './values.js';

/** A destination, and the input field that named it first. */
export interface Target {
  readonly id: string;
  readonly field: string;
}

const atMost = 20;

export const readTarget = (given: string): Target => ({ id: countryId(given), field: 'target' });

/** @throws `BAD_TARGETS` unless there are 2 to 20 different ones */
export function readTargets(given: readonly string[]): readonly Target[] {
  const targets = new Map<string, Target>();
  given.forEach((code, index) => {
    const id = countryId(code);
    if (!targets.has(id)) targets.set(id, { id, field: `targets[${index}]` });
  });
  if (targets.size < 2 || targets.size > atMost) throw errors.badTargets({ count: targets.size }, { field: 'targets' });
  return [...targets.values()];
}
