CREATE INDEX feed_key_id IF NOT EXISTS FOR (node:FeedKey) ON (node.id)
