import { groupBy } from '../../graph/group-by.js';
import { headingDigits } from '../../graph/vocabulary/agency-codes.js';
import { importer } from './importer.js';

/**
 * The goods that agency codes mark. A row has the marked codes of a chapter, each for all lines below it; a relation
 * has those of a heading.
 */
export const agencyCodes = importer({
  file: 'reference/agency-codes.csv',
  columns: ['agency_code', 'codes'],
  read: (rows) =>
    rows.map(({ line, cells: { agency_code, codes } }) => ({
      type: 'AgencyCode',
      line,
      node: {
        of: agency_code,
        marks: [...groupBy(codes.split(' '), (code) => code.slice(0, headingDigits))].map(([heading, own]) => ({
          node: `hs/${heading}`,
          codes: own,
        })),
      },
    })),
});
