import { overriding } from '../../graph/vocabulary/acting.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { statingField } from '../changes/refs.js';
import { type Cycle, cyclesOf } from '../facts/cycles.js';
import type { Check, Finding } from './check.js';

interface Family {
  readonly id: string;
  readonly sentence: Message;
  readonly types: readonly string[];
}

/** Relationships that must not form cycles, of one type or of several together. */
const families: readonly Family[] = [
  { id: 'no-cycle-of-prerequisites', sentence: messages.checks.noCycleOfPrerequisites(), types: ['NEEDS'] },
  { id: 'no-cycle-of-parts', sentence: messages.checks.noCycleOfParts(), types: ['PART_OF'] },
  { id: 'no-cycle-of-acts', sentence: messages.checks.noCycleOfActs(), types: overriding },
  { id: 'no-cycle-of-precedence', sentence: messages.checks.noCycleOfPrecedence(), types: ['YIELDS_TO'] },
  { id: 'no-cycle-of-basis', sentence: messages.checks.noCycleOfBasis(), types: ['IMPLEMENTS'] },
  { id: 'no-cycle-of-journey', sentence: messages.checks.noCycleOfJourney(), types: ['NEXT'] },
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
  const fields = [...new Set(cycle.map((edge) => statingField(edge.type.type)))];
  return { place: cycle[0].place, message: messages.checks.cycle({ fields, path }) };
}
