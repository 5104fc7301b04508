CREATE INDEX report_id IF NOT EXISTS FOR (node:Report) ON (node.id)
