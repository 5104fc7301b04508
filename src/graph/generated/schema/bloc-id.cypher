CREATE INDEX bloc_id IF NOT EXISTS FOR (node:Bloc) ON (node.id)
