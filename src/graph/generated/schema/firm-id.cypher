CREATE INDEX firm_id IF NOT EXISTS FOR (node:Firm) ON (node.id)
