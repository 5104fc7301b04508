import { importer } from './importer.js';

/**
 * The services of the Central Product Classification, version 2.1: sections below `class/services`, divisions, groups,
 * classes. A code can lie below kinds of another scheme too, whose rules then cover it.
 */
export const cpc21 = importer({
  file: 'reference/cpc-2.1.csv',
  columns: ['code', 'name_en', 'name_ko', 'also_part_of', 'supply_mode'],
  read: (rows) =>
    rows.map(({ line, cells: { code, name_en, name_ko, also_part_of, supply_mode } }) => ({
      type: 'ProductClass',
      line,
      node: {
        id: `cpc/${code}`,
        scheme: 'cpc',
        code,
        name: { en: name_en, ko: name_ko },
        partOf: [code.length === 1 ? 'class/services' : `cpc/${code.slice(0, -1)}`, ...words(also_part_of)],
        ...(supply_mode === '' ? {} : { has: { node: 'trait/supply-mode', option: supply_mode } }),
      },
    })),
});

const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');
