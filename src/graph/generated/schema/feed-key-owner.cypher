CREATE INDEX feed_key_owner IF NOT EXISTS FOR (node:FeedKey) ON (node.owner)
