CREATE INDEX turn_id IF NOT EXISTS FOR (node:Turn) ON (node.id)
