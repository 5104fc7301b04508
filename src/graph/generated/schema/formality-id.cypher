CREATE INDEX formality_id IF NOT EXISTS FOR (node:Formality) ON (node.id)
