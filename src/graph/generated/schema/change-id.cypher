CREATE INDEX change_id IF NOT EXISTS FOR (node:Change) ON (node.id)
