import { overriding } from '../../graph/vocabulary/acting.js';
import { statingField } from '../changes/refs.js';
import { type Cycle, cyclesOf } from '../facts/cycles.js';
import type { Check, Finding } from './check.js';

interface Family {
  readonly id: string;
  readonly sentence: string;
  readonly types: readonly string[];
}

/** Relationships that may not lead back to where they start, over one type or several together. */
const families: readonly Family[] = [
  { id: 'no-cycle-of-prerequisites', sentence: 'Nothing needs itself first.', types: ['NEEDS'] },
  { id: 'no-cycle-of-parts', sentence: 'Nothing is a part of itself.', types: ['PART_OF'] },
  {
    id: 'no-cycle-of-acts',
    sentence: 'No act replaces, repeals, suspends or postpones itself.',
    types: overriding,
  },
  { id: 'no-cycle-of-precedence', sentence: 'No rule yields to itself.', types: ['YIELDS_TO'] },
  { id: 'no-cycle-of-basis', sentence: 'No rule implements itself.', types: ['IMPLEMENTS'] },
  { id: 'no-cycle-of-journey', sentence: 'The stages follow one another to an end.', types: ['NEXT'] },
];

/** The types of all these relationships. */
export const chains: readonly string[] = families.flatMap(({ types }) => types);

export const noCycle: readonly Check[] = families.map(({ id, sentence, types }) => ({
  id,
  sentence,
  find: (facts) => cyclesOf(facts, types).map(finding),
}));

function finding(cycle: Cycle): Finding {
  const path = [...cycle.map((edge) => edge.from), cycle[0].from].join(' -> ');
  const names = [...new Set(cycle.map((edge) => `"${statingField(edge.type.type)}"`))].join(', ');
  return { place: cycle[0].place, message: `${names} goes round in a circle: ${path}. Take one of these out` };
}
