CREATE INDEX exchange_rate_currency IF NOT EXISTS FOR (node:ExchangeRate) ON (node.currency)
