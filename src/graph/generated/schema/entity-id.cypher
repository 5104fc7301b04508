CREATE INDEX entity_id IF NOT EXISTS FOR (node:Entity) ON (node.id)
