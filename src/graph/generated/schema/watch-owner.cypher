CREATE INDEX watch_owner IF NOT EXISTS FOR (node:Watch) ON (node.owner)
