CREATE INDEX changeset_state IF NOT EXISTS FOR (node:Changeset) ON (node.state)
