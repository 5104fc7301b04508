CREATE INDEX trait_id IF NOT EXISTS FOR (node:Trait) ON (node.id)
