import { importer } from './importer.js';
import { otherNames } from './other-names.js';

/** The Harmonized System of 2022: chapters below `class/goods`, headings, subheadings. */
export const hs2022 = importer({
  file: 'reference/hs-2022.csv',
  columns: ['code', 'parent', 'name_en', 'name_ko', 'also_en', 'also_ko'],
  read: (rows) =>
    rows.map(({ line, cells: { code, parent, name_en, name_ko, also_en, also_ko } }) => ({
      type: 'ProductClass',
      line,
      node: {
        id: `hs/${code}`,
        scheme: 'hs',
        code,
        name: { en: name_en, ko: name_ko },
        ...otherNames(also_en, also_ko),
        partOf: parent === '' ? 'class/goods' : `hs/${parent}`,
      },
    })),
});
