import type { Area, RuleSide } from '../../src/graph/generated/nodes.js';
import { certificates, cite, traits } from './common.js';
import { type Draft, type Fields, link, put } from './draft.js';
import type { Place } from './place.js';
import type { Random } from './random.js';
import { putRecognition } from './recognitions.js';
import { putClaim, putRequirements } from './requirements.js';
import { day, title } from './words.js';

const areas: readonly Area[] = ['CONFORMITY', 'LABELLING', 'IMPORT_CONTROL', 'DATA_AND_DIGITAL', 'LOGISTICS'];

/** Where an act binds, and for which classes. */
export interface Scope {
  readonly place: Place;
  readonly side: RuleSide;
  readonly covers: string;
  readonly excludes?: string;
  /** The rule of the bloc that a national one implements. */
  readonly implements?: string;
}

/** An act with up to four provisions, their requirements, and sometimes an act that changes it. */
export function putAct(draft: Draft, random: Random, name: string, scope: Scope): string {
  const { place, side, covers, excludes } = scope;
  const act = putRegulation(draft, random, scope, name);
  link(draft, act, 'APPLIES_IN', place.id);
  link(draft, act, 'COVERS', covers);
  if (excludes !== undefined) link(draft, act, 'EXCLUDES', excludes);
  if (scope.implements !== undefined) link(draft, act, 'IMPLEMENTS', scope.implements);
  if (side === 'EXPORT' && random.chance(50)) link(draft, act, 'EXCEPT_DESTINATION', 'country/US');
  if (side === 'EXPORT' && random.chance(20)) link(draft, act, 'TO_DESTINATION', 'bloc/EU');
  const requirements = putRequirements(draft, random, place, name, random.whole(2, 7));
  const articles = random.whole(0, 4);
  for (let article = 1; article <= articles; article += 1) {
    const provision = putRegulation(draft, random, scope, `${name}-art-${article}`);
    link(draft, provision, 'PART_OF', act);
    for (const id of random.some(requirements, 2)) link(draft, provision, 'REQUIRES', id, { force: 'MUST' });
    if (random.chance(30)) link(draft, provision, 'TRIGGERED_BY', random.early(traits), { group: 'a' });
  }
  for (const id of requirements) link(draft, act, 'REQUIRES', id, { force: random.chance(80) ? 'MUST' : 'ADVISED' });
  if (random.chance(20)) link(draft, act, 'REQUIRES', random.early(certificates), { force: 'MUST' });
  if (random.chance(20)) link(draft, act, 'TRIGGERED_BY', random.early(traits), { group: 'a' });
  if (random.chance(15)) putClaim(draft, random, place, act, 'validFrom', 2026);
  if (random.chance(15)) putChange(draft, random, scope, act, name);
  if (random.chance(15)) putRecognition(draft, random, place, name, requirements);
  return act;
}

function putRegulation(draft: Draft, random: Random, { place, side }: Scope, name: string): string {
  const fields: Fields<'Regulation'> = {
    name: title(random, name, 6),
    subject: title(random, name, 12),
    area: random.one(areas),
    side,
    validFrom: day(random, 2005, 2025),
    citation: `${place.name.toUpperCase()} ${random.whole(1, 3_000)}/${random.whole(1995, 2026)}`,
  };
  const id = put(draft, 'Regulation', `regulation/${name}`, fields);
  cite(draft, random, id, place.gazette);
  return id;
}

/** Another act that changes this one from a day on. It covers nothing itself. */
function putChange(draft: Draft, random: Random, scope: Scope, act: string, name: string): void {
  const changing = putRegulation(draft, random, scope, `${name}-change`);
  const does = random.one(['AMENDS', 'AMENDS', 'AMENDS', 'POSTPONES', 'SUSPENDS', 'REPLACES', 'REPEALS'] as const);
  link(draft, changing, does, act, { from: day(random, 2024, 2026), to: day(random, 2027, 2028) });
}
