CREATE INDEX coverage_id IF NOT EXISTS FOR (node:Coverage) ON (node.id)
