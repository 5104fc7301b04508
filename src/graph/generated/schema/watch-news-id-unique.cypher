CREATE CONSTRAINT watch_news_id_unique IF NOT EXISTS FOR (node:WatchNews) REQUIRE node.id IS UNIQUE
