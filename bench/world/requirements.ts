import type { FormalityKind } from '../../src/graph/generated/nodes.js';
import { certificates, cite, needs, stages } from './common.js';
import { type Draft, link, put } from './draft.js';
import type { Place } from './place.js';
import type { Random } from './random.js';
import { day, title } from './words.js';

const kinds: readonly FormalityKind[] = ['REGISTRATION', 'NOTIFICATION', 'LABEL', 'DOCUMENT', 'TEST', 'REPRESENTATIVE'];

/** New requirements of a place, most of them with another as prerequisite: chains up to four long. */
export function putRequirements(draft: Draft, random: Random, place: Place, name: string, count: number): string[] {
  const made: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const id = putFormality(draft, random, place, `formality/${name}-${index}`);
    const [before] = made.slice(-1);
    if (before !== undefined && index % 4 !== 0 && random.chance(60)) link(draft, id, 'NEEDS', before);
    if (before !== undefined && random.chance(5)) link(draft, id, 'MEETS', before);
    if (random.chance(15)) link(draft, id, 'NEEDS', random.early(certificates));
    made.push(id);
  }
  return made;
}

function putFormality(draft: Draft, random: Random, place: Place, id: string): string {
  const days = random.whole(1, 60);
  const cost = random.whole(1, 40) * 50;
  put(draft, 'Formality', id, {
    name: title(random, id, 5),
    description: title(random, id, 12),
    kind: random.one(kinds),
    dayKind: random.chance(30) ? 'WORKING' : 'CALENDAR',
    ...(random.chance(85) ? { days: { min: days, typical: days * 2, max: days * 4 } } : {}),
    ...(random.chance(70) ? { cost: { min: cost, typical: cost * 2, currency: place.currency, per: 'ONCE' } } : {}),
  });
  link(draft, id, 'AT_STAGE', random.early([stages[1], stages[0], stages[2], stages[3]]));
  link(draft, id, 'HANDLED_BY', random.early(place.authorities));
  if (random.chance(70)) link(draft, id, 'RAISES', random.early(needs));
  cite(draft, random, id, place.gazette);
  if (random.chance(12)) putClaim(draft, random, place, id, 'cost', cost);
  return id;
}

/** A statement of a source about a field of a node, beside the value of the node. */
export function putClaim(draft: Draft, random: Random, place: Place, of: string, field: string, value: number): void {
  const id = put(draft, 'Claim', `claim/${of}/${field}`, {
    field,
    value: { typical: value },
    from: day(random, 2020, 2025),
    standing: random.chance(70) ? 'CHOSEN' : 'DISPUTED',
  });
  link(draft, of, 'STATES', id);
  cite(draft, random, id, place.gazette);
}
