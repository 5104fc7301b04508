import { importer } from './importer.js';

/** Units of a currency for one US dollar, by month. */
export const exchangeRates = importer({
  file: 'reference/exchange-rates.csv',
  columns: ['currency', 'month', 'per_usd', 'source', 'confidence'],
  read: (rows) =>
    rows.map(({ line, cells: { currency, month, per_usd, source, confidence } }) => ({
      type: 'ExchangeRate',
      line,
      node: {
        id: `exchange-rate/${currency}/${month}`,
        currency,
        month,
        perUsd: Number(per_usd) || per_usd,
        cites: { source, confidence },
      },
    })),
});
