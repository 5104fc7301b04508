CREATE CONSTRAINT watch_run_id_unique IF NOT EXISTS FOR (node:WatchRun) REQUIRE node.id IS UNIQUE
