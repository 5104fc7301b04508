import { messages } from '../../../messages/messages.js';
import type { Depth, Item, Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';

const levels = ['COVERED', 'PARTLY', 'NO_DATA'] as const;

/** The areas of law that the answer is based on, by how much is known. */
export function coverage({ say, term }: Words, { coverage }: Plan, depth: Depth): Section {
  const items = levels.flatMap((level): Item[] => {
    const areas = coverage.filter((each) => each.level === level);
    if (areas.length === 0) return [];
    const notes = areas.flatMap(({ area, note }) => (note ? [`${term('Area', area)}: ${note}`] : []));
    const text = say(messages.planPage.areas({ areas: areas.map(({ area }) => area) }));
    return [{ label: term('CoverageLevel', level), text, details: depth === 'full' ? notes : [] }];
  });
  return { heading: say(messages.planPage.coverage()), quiet: true, items };
}
