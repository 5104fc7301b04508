CREATE INDEX changeset_sequence IF NOT EXISTS FOR (node:Changeset) ON (node.sequence)
