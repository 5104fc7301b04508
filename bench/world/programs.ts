import type { ProgramKind } from '../../src/graph/generated/nodes.js';
import type { ClassTree } from './classes.js';
import { certificates, cite, needs, stages } from './common.js';
import { type Draft, link, put } from './draft.js';
import type { Place } from './place.js';
import type { Random } from './random.js';
import { day, title } from './words.js';

const kinds: readonly ProgramKind[] = ['VOUCHER', 'GRANT', 'LOAN', 'INSURANCE', 'GUARANTEE', 'ADVICE'];
const markets = ['country/DE', 'country/US', 'country/VN', 'bloc/EU'];

/** Support programmes of a place for the firms that are based there. */
export function putPrograms(draft: Draft, random: Random, seat: Place, count: number, tree: ClassTree): void {
  const made: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = `${seat.name}-${index}`;
    const id = put(draft, 'SupportProgram', `program/${name}`, {
      name: title(random, name, 4),
      description: title(random, name, 14),
      kind: random.one(kinds),
    });
    link(draft, id, 'OPEN_TO', seat.id);
    for (const authority of random.some(seat.authorities, random.whole(1, 2))) link(draft, id, 'RUN_BY', authority);
    for (const need of random.some(needs, random.whole(1, 3))) link(draft, id, 'FUNDS', need);
    if (random.chance(20)) link(draft, id, 'FUNDS', random.early(certificates));
    for (const stage of random.some(stages, random.whole(1, 2))) link(draft, id, 'AT_STAGE', stage);
    if (random.chance(60)) link(draft, id, 'FOR_CLASS', random.chance(70) ? 'class/goods' : random.one(tree.chapters));
    if (random.chance(40)) for (const market of random.some(markets, 2)) link(draft, id, 'FOR_MARKET', market);
    if (made.length > 0 && random.chance(60)) link(draft, id, 'LEADS_TO', random.one(made));
    for (const round of random.chance(20) ? ['2025', '2026'] : ['2026']) putTerms(draft, random, seat, id, round);
    cite(draft, random, id, seat.gazette);
    made.push(id);
  }
}

function putTerms(draft: Draft, random: Random, seat: Place, program: string, round: string): void {
  const id = put(draft, 'Terms', `terms/${program}/${round}`, {
    round: { en: round, ko: `${round}년` },
    opens: day(random, Number(round), Number(round)),
    ...(random.chance(30) ? { closes: `${round}-12-15` } : { standing: true }),
    share: random.whole(3, 10) * 10,
    cap: { amount: random.whole(1, 100) * 1_000, currency: seat.currency },
    per: random.one(['ITEM', 'FIRM', 'YEAR']),
  });
  link(draft, program, 'OFFERS', id);
  cite(draft, random, id, seat.gazette);
}
