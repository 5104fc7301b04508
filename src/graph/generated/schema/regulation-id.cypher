CREATE INDEX regulation_id IF NOT EXISTS FOR (node:Regulation) ON (node.id)
