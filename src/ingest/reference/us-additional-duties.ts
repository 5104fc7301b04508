import { importer } from './importer.js';

/**
 * The classes that rules on additional duties of the United States cover or exclude, from the lists in the notes to
 * chapter 99, and the rules to which they give way. A row has the codes of one chapter, or IDs of rules. Where only
 * some lines of a subheading are on a list, a rule with bounds covers the subheading.
 */
export const usAdditionalDuties = importer({
  file: 'reference/us-additional-duties.csv',
  columns: ['rule', 'relation', 'ends'],
  read: (rows) =>
    rows.map(({ line, cells: { rule, relation, ends } }) => ({
      type: 'CustomsRule',
      line,
      node: { of: rule, [relation]: ends.split(' ').map(idOf) },
    })),
});

/** Codes of more than six digits are lines of the schedule of the United States. */
const idOf = (end: string): string => (/^\d+$/.test(end) ? `${end.length > 6 ? 'hts' : 'hs'}/${end}` : end);
