import { agencyCodes } from './agency-codes.js';
import { countries } from './countries.js';
import { cpc21 } from './cpc-2-1.js';
import { exchangeRates } from './exchange-rates.js';
import { hs2022 } from './hs-2022.js';
import { hsk } from './hsk.js';
import { importVat } from './import-vat.js';
import type { Importer } from './importer.js';
import { olderHs } from './older-hs.js';
import { originRules } from './origin-rules.js';
import { tradeAgreements } from './trade-agreements.js';
import { tradeRemedies } from './trade-remedies.js';
import { usAdditionalDuties } from './us-additional-duties.js';

const importers: readonly Importer[] = [
  countries,
  hs2022,
  hsk,
  ...olderHs,
  cpc21,
  exchangeRates,
  ...originRules,
  tradeAgreements,
  tradeRemedies,
  usAdditionalDuties,
  importVat,
  agencyCodes,
];

/** The importer of a seed file, by the file's name. */
export function importerOf(name: string): Importer | undefined {
  return importers.find((importer) => name.endsWith(`/${importer.file}`));
}
