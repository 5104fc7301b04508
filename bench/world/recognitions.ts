import { certificates, cite } from './common.js';
import { type Draft, link, put } from './draft.js';
import type { Place } from './place.js';
import type { Random } from './random.js';
import { day, title } from './words.js';

/** A document issued in Korea and recognised in the place, for one of these requirements. */
export function putRecognition(
  draft: Draft,
  random: Random,
  place: Place,
  name: string,
  requirements: readonly string[],
): void {
  const id = put(draft, 'Recognition', `recognition/${name}`, {
    name: title(random, name, 4),
    effect: random.one(['FULL', 'TEST_REPORT', 'PARTIAL', 'NONE']),
    inForceFrom: day(random, 2010, 2026),
  });
  link(draft, id, 'ISSUED_IN', 'country/KR');
  link(draft, id, 'HONOURED_IN', place.id);
  link(draft, id, 'CREDITS', random.one(requirements), { daysSaved: random.whole(5, 60) });
  link(draft, id, 'ACCEPTS', random.early(certificates));
  cite(draft, random, id, place.gazette);
}
