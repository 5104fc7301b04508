CREATE INDEX watch_run_id IF NOT EXISTS FOR (node:WatchRun) ON (node.id)
