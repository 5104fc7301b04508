import type { ClassTree } from './classes.js';
import { cite } from './common.js';
import { type Draft, link, put } from './draft.js';
import type { Place } from './place.js';
import { askedHeading } from './question.js';
import { createRandom } from './random.js';
import { title } from './words.js';

const headingsMarked = 20;

/** A code of the place's tariff that marks some headings, the asked one among them. */
export function putAgencyCode(draft: Draft, place: Place, tree: ClassTree): void {
  const random = createRandom(`agency code of ${place.id}`);
  const id = put(draft, 'AgencyCode', `${place.name}/agency-code`, {
    name: title(random, `Agency code ${place.name}`, 3),
    code: 'A1',
    area: 'IMPORT_CONTROL',
    side: 'IMPORT',
    isCertain: random.chance(50),
    question: title(random, 'What to ask', 6),
  });
  link(draft, id, 'APPLIES_IN', place.id);
  link(draft, id, 'HANDLED_BY', random.one(place.authorities));
  for (const heading of new Set([askedHeading, ...random.some(tree.headings, headingsMarked)]))
    link(draft, id, 'MARKS', heading, { codes: [heading.slice('hs/'.length)] });
  cite(draft, random, id, place.gazette);
}
