CREATE INDEX country_id IF NOT EXISTS FOR (node:Country) ON (node.id)
