import type { FactGraph } from '../facts/fact-graph.js';
import { classText } from '../scope/names.js';
import type { Miss } from '../scope/places.js';
import type { KnownTraits } from '../traits/known-traits.js';
import { triggersText } from '../traits/trigger.js';
import type { Triggering } from '../traits/trigger-groups.js';

/** Why the triggers of a rule do not hold: the first group that fails, and who says so. */
export function traitMiss(facts: FactGraph, { groups }: Triggering, known: KnownTraits): Miss | undefined {
  const failing = groups.find((group) => group.truth === false);
  const [first] = failing?.triggers ?? [];
  if (failing === undefined || first === undefined) return undefined;
  const words = triggersText(failing.triggers);
  const bearer = known.get(first.trait.id)?.bearer;
  const who =
    bearer === undefined
      ? 'by what was given'
      : bearer.__typename === 'ProductClass'
        ? `by ${classText(facts, bearer.id)}`
        : 'by what the product says';
  return { reason: 'TRAIT', text: `Binds only where ${words}; ${who} this is not so.` };
}
