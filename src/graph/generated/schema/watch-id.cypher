CREATE INDEX watch_id IF NOT EXISTS FOR (node:Watch) ON (node.id)
