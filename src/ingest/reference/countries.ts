import { importer } from './importer.js';

/** ISO 3166-1 countries with their names, UN M49 region, currency, and the scheme of their tariff lines. */
export const countries = importer({
  file: 'reference/countries.csv',
  columns: ['code', 'iso3', 'name_en', 'name_ko', 'region', 'currency', 'tariff_scheme'],
  read: (rows) =>
    rows.map(({ line, cells: { code, iso3, name_en, name_ko, region, currency, tariff_scheme } }) => ({
      type: 'Country',
      line,
      node: {
        id: `country/${code}`,
        code,
        iso3,
        name: { en: name_en, ko: name_ko },
        region: region || undefined,
        currency: currency || undefined,
        tariffScheme: tariff_scheme || undefined,
      },
    })),
});
