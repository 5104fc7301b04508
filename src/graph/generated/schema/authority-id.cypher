CREATE INDEX authority_id IF NOT EXISTS FOR (node:Authority) ON (node.id)
