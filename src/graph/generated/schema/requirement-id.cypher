CREATE INDEX requirement_id IF NOT EXISTS FOR (node:Requirement) ON (node.id)
