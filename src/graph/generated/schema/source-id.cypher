CREATE INDEX source_id IF NOT EXISTS FOR (node:Source) ON (node.id)
