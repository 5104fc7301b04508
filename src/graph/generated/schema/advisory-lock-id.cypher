CREATE INDEX advisory_lock_id IF NOT EXISTS FOR (node:AdvisoryLock) ON (node.id)
