CREATE INDEX firm_company IF NOT EXISTS FOR (node:Firm) ON (node.company)
