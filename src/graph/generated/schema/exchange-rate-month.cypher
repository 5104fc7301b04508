CREATE INDEX exchange_rate_month IF NOT EXISTS FOR (node:ExchangeRate) ON (node.month)
