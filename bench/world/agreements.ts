import type { AgreementKind } from '../../src/graph/generated/nodes.js';
import { type ClassTree, chapterOf } from './classes.js';
import { cite } from './common.js';
import { type Draft, link, put } from './draft.js';
import type { Place } from './place.js';
import type { Random } from './random.js';
import { day, title } from './words.js';

/**
 * An agreement between two places; one on trade has a rule of origin for every second chapter, and for some headings.
 */
export function putAgreement(
  draft: Draft,
  random: Random,
  [one, other]: readonly [Place, Place],
  kind: AgreementKind,
  tree: ClassTree,
): void {
  const name = `${one.name}-${other.name}-${kind.toLowerCase()}`;
  const inForceFrom = day(random, 2000, 2025);
  const fields = { name: title(random, name, 3), kind, status: 'IN_FORCE', inForceFrom } as const;
  const id = put(draft, 'Agreement', `agreement/${name}`, fields);
  for (const party of [one, other]) link(draft, party.id, 'PARTY_TO', id, { from: inForceFrom });
  cite(draft, random, id, one.gazette);
  if (kind !== 'TRADE') return;
  one.trade.push({ agreement: id, partner: other.id });
  other.trade.push({ agreement: id, partner: one.id });
  const ranges = [...tree.chapters.filter((_, index) => index % 2 === 0), ...random.some(tree.headings, 30)];
  for (const covered of ranges) putOriginRule(draft, random, id, name, covered);
}

function putOriginRule(draft: Draft, random: Random, agreement: string, name: string, covered: string): void {
  const code = covered.slice(chapterOf(covered).indexOf('/') + 1);
  const id = put(draft, 'OriginRule', `origin/${name}/${code}`, {
    rangeFrom: code.padEnd(10, '0'),
    rangeTo: code.padEnd(10, '9'),
    text: title(random, code, 20).en,
    criteria: random.some(['CHANGE_OF_HEADING', 'MAXIMUM_VALUE', 'WHOLLY_OBTAINED'], random.whole(1, 2)),
  });
  link(draft, id, 'UNDER', agreement);
}
