import { groupBy } from '../../graph/group-by.js';
import { olderEditions } from '../../graph/vocabulary/harmonized-system.js';
import { type Importer, importer } from './importer.js';

/** Codes of older editions that have changed, with those of 2022 that replaced them. */
export const olderHs: readonly Importer[] = olderEditions.map(({ scheme, year: edition }) =>
  importer({
    file: `reference/hs-${edition}-to-2022.csv`,
    columns: [scheme, 'hs2022'],
    read: (rows) =>
      [...groupBy(rows, (row) => row.cells[scheme])].flatMap(([code, [first, ...others]]) => {
        if (first === undefined) return [];
        const became = [first, ...others].map((row) => row.cells.hs2022);
        const now = became.map(dotted).join(', ');
        return {
          type: 'ProductClass',
          line: first.line,
          node: {
            id: `${scheme}/${code}`,
            scheme,
            code,
            name: {
              en: `HS ${edition} ${dotted(code)}, now ${now}`,
              ko: `HS ${edition} ${dotted(code)}, 현재 ${now}`,
            },
            became: became.map((each) => `hs/${each}`),
          },
        };
      }),
  }),
);

/** A code in its printed form: `8517.12` of a subheading, `84.69` of a heading. */
function dotted(code: string): string {
  const split = code.length > 4 ? 4 : 2;
  return `${code.slice(0, split)}.${code.slice(split)}`;
}
