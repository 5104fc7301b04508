CREATE INDEX changeset_author IF NOT EXISTS FOR (node:Changeset) ON (node.author)
