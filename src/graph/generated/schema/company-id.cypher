CREATE INDEX company_id IF NOT EXISTS FOR (node:Company) ON (node.id)
