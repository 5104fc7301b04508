import { importer } from './importer.js';

/** The Harmonized System of 2022: chapters below `class/goods`, headings, subheadings. */
export const hs2022 = importer({
  file: 'reference/hs-2022.csv',
  columns: ['code', 'parent', 'description'],
  read: (rows) =>
    rows.map(({ line, cells: { code, parent, description } }) => ({
      type: 'ProductClass',
      line,
      node: {
        id: `hs/${code}`,
        scheme: 'hs',
        code,
        name: description,
        partOf: parent === '' ? 'class/goods' : `hs/${parent}`,
      },
    })),
});
