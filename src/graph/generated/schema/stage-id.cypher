CREATE INDEX stage_id IF NOT EXISTS FOR (node:Stage) ON (node.id)
