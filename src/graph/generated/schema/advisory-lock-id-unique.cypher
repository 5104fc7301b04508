CREATE CONSTRAINT advisory_lock_id_unique IF NOT EXISTS FOR (node:AdvisoryLock) REQUIRE node.id IS UNIQUE
