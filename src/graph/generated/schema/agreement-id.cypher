CREATE INDEX agreement_id IF NOT EXISTS FOR (node:Agreement) ON (node.id)
