CREATE INDEX watch_news_watch IF NOT EXISTS FOR (node:WatchNews) ON (node.watch)
