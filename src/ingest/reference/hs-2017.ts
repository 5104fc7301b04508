import { groupBy } from '../../graph/group-by.js';
import { importer } from './importer.js';

/** Subheadings of the Harmonized System of 2017 that have changed, with those of 2022 that replaced them. */
export const hs2017 = importer({
  file: 'reference/hs-2017-to-2022.csv',
  columns: ['hs2017', 'hs2022'],
  read: (rows) =>
    [...groupBy(rows, (row) => row.cells.hs2017)].flatMap(([code, [first, ...others]]) => {
      if (first === undefined) return [];
      const became = [first, ...others].map((row) => row.cells.hs2022);
      const now = became.map(dotted).join(', ');
      return {
        type: 'ProductClass',
        line: first.line,
        node: {
          id: `hs2017/${code}`,
          scheme: 'hs2017',
          code,
          name: { en: `HS 2017 ${dotted(code)}, now ${now}`, ko: `HS 2017 ${dotted(code)}, 현재 ${now}` },
          became: became.map((each) => `hs/${each}`),
        },
      };
    }),
});

/** `851712` in its printed form: `8517.12`. */
function dotted(code: string): string {
  return `${code.slice(0, 4)}.${code.slice(4)}`;
}
