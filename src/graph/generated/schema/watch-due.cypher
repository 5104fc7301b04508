CREATE INDEX watch_due IF NOT EXISTS FOR (node:Watch) ON (node.due)
