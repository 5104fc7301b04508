CREATE INDEX changeset_id IF NOT EXISTS FOR (node:Changeset) ON (node.id)
