CREATE INDEX certification_id IF NOT EXISTS FOR (node:Certification) ON (node.id)
