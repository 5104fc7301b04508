CREATE INDEX revision_id IF NOT EXISTS FOR (node:Revision) ON (node.id)
