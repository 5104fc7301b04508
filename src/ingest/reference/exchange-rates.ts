import { importer } from './importer.js';

/** Units of a currency for one US dollar, by month. */
export const exchangeRates = importer({
  file: 'reference/exchange-rates.csv',
  columns: ['currency', 'month', 'per_usd', 'source', 'confidence', 'fixed_to', 'fixed_rate'],
  read: (rows) =>
    rows.map(({ line, cells: { currency, month, per_usd, source, confidence, fixed_to, fixed_rate } }) => ({
      type: 'ExchangeRate',
      line,
      node: {
        id: `exchange-rate/${currency}/${month}`,
        currency,
        month,
        perUsd: Number(per_usd) || per_usd,
        ...(fixed_to === '' ? {} : { fixedTo: fixed_to, fixedRate: Number(fixed_rate) || fixed_rate }),
        cites: { source, confidence },
      },
    })),
});
