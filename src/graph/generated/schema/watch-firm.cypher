CREATE INDEX watch_firm IF NOT EXISTS FOR (node:Watch) ON (node.firm)
