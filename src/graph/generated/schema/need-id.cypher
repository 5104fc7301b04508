CREATE INDEX need_id IF NOT EXISTS FOR (node:Need) ON (node.id)
