CREATE INDEX terms_id IF NOT EXISTS FOR (node:Terms) ON (node.id)
