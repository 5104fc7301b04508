CREATE INDEX territory_id IF NOT EXISTS FOR (node:Territory) ON (node.id)
