CREATE INDEX watch_news_id IF NOT EXISTS FOR (node:WatchNews) ON (node.id)
