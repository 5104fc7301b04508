CREATE INDEX exchange_rate_id IF NOT EXISTS FOR (node:ExchangeRate) ON (node.id)
