import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import { importer } from './importer.js';
import { otherNames } from './other-names.js';

/** The ten-digit codes of the Korean tariff schedule, below the subheadings of HS 2022. */
export const hsk = importer({
  file: 'reference/hsk-2026.csv',
  columns: ['code', 'name_en', 'name_ko', 'also_en', 'also_ko'],
  read: (rows) =>
    rows.map(({ line, cells: { code, name_en, name_ko, also_en, also_ko } }) => ({
      type: 'ProductClass',
      line,
      node: {
        id: `hsk/${code}`,
        scheme: 'hsk',
        code,
        name: { en: name_en, ko: name_ko },
        ...otherNames(also_en, also_ko),
        partOf: `hs/${subheadingOf(code)}`,
      },
    })),
});
