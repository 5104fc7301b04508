import { shortRange } from '../../graph/vocabulary/harmonized-system.js';
import { type Importer, importer } from './importer.js';

/** The agreements whose product rules ship as a list, with the source of the list. */
const lists = [
  { agreement: 'korea-uk', source: 'source/gb/korea-origin-rules', confidence: 'OFFICIAL' },
  { agreement: 'korea-eu', source: 'source/eu/korea-origin-rules', confidence: 'SECONDARY' },
] as const;

/** The product rules of origin of an agreement, for ranges of codes. */
export const originRules: readonly Importer[] = lists.map(({ agreement, source, confidence }) =>
  importer({
    file: `reference/origin-rules-${agreement}.csv`,
    columns: ['from', 'to', 'ex', 'goods', 'text', 'criteria', 'locator'],
    read: (rows) => {
      const number = numbered();
      return rows.map(({ line, cells: { from, to, ex, goods, text, criteria, locator } }) => ({
        type: 'OriginRule',
        line,
        node: {
          id: number(`origin/${agreement}/${shortRange(from, to)}`),
          rangeFrom: from,
          rangeTo: to,
          ...(ex === '' ? {} : { ex: true }),
          ...(goods === '' ? {} : { goods }),
          text,
          ...(criteria === '' ? {} : { criteria: criteria.split(' ') }),
          under: `agreement/${agreement}`,
          cites: { source, locator, confidence },
        },
      }));
    },
  }),
);

/** Several rules of one range are numbered: `1702`, `1702/2`. */
function numbered(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}/${count}`;
  };
}
