import { countries } from './countries.js';
import { exchangeRates } from './exchange-rates.js';
import { hs2017 } from './hs-2017.js';
import { hs2022 } from './hs-2022.js';
import type { Importer } from './importer.js';

const importers: readonly Importer[] = [countries, hs2022, hs2017, exchangeRates];

/** The importer of a seed file, by the file's name. */
export function importerOf(name: string): Importer | undefined {
  return importers.find((importer) => name.endsWith(`/${importer.file}`));
}
