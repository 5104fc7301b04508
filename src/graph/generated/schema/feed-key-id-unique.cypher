CREATE CONSTRAINT feed_key_id_unique IF NOT EXISTS FOR (node:FeedKey) REQUIRE node.id IS UNIQUE
