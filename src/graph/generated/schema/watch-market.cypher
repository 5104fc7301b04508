CREATE INDEX watch_market IF NOT EXISTS FOR (node:Watch) ON (node.market)
