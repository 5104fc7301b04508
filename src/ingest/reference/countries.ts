import { importer } from './importer.js';

/** ISO 3166-1 countries with their names, UN M49 region and currency. */
export const countries = importer({
  file: 'reference/countries.csv',
  columns: ['code', 'iso3', 'name_en', 'name_ko', 'region', 'currency'],
  read: (rows) =>
    rows.map(({ line, cells: { code, iso3, name_en, name_ko, region, currency } }) => ({
      type: 'Country',
      line,
      node: {
        id: `country/${code}`,
        code,
        iso3,
        name: { en: name_en, ko: name_ko },
        region: region || undefined,
        currency: currency || undefined,
      },
    })),
});
