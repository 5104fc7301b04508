import type { Depth, Item, Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { capital, words } from '../words.js';

const levels = ['COVERED', 'PARTLY', 'NO_DATA'] as const;

/** Which areas of law the answer rests on, by how much is known. */
export function coverage({ coverage }: Plan, depth: Depth): Section {
  const items = levels.flatMap((level): Item[] => {
    const areas = coverage.filter((each) => each.level === level);
    if (areas.length === 0) return [];
    const notes = areas.flatMap(({ area, note }) => (note ? [`${words(area)}: ${note}`] : []));
    const text = areas.map(({ area }) => words(area)).join(', ');
    return [{ label: capital(words(level)), text, details: depth === 'full' ? notes : [] }];
  });
  return { heading: 'What the knowledge base holds (no data is not no rule)', quiet: true, items };
}
