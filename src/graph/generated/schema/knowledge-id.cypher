CREATE INDEX knowledge_id IF NOT EXISTS FOR (node:Knowledge) ON (node.id)
