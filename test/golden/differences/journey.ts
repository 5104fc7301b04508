import { type Difference, missing, unlike } from './difference.js';

export const journeyDifferences: Difference<'journey'> = ({ journey }, expected) =>
  Object.entries(expected).flatMap(([id, { gap, support, leadsTo }]) => {
    const found = journey.find(({ stage }) => stage.id === id);
    if (found === undefined) return [`The journey should have the stage ${id}, and has not.`];
    const programs = found.support.map(({ program }) => program.id);
    const next = found.leadsTo.map((program) => program.id);
    return [
      ...(gap === undefined ? [] : unlike(`At ${id}, that no programme is known`, found.gap !== undefined, gap)),
      ...missing(`At ${id} the programme`, programs, support),
      ...missing(`After ${id} the programme`, next, leadsTo),
    ];
  });
