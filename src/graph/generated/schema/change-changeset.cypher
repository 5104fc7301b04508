CREATE INDEX change_changeset IF NOT EXISTS FOR (node:Change) ON (node.changeset)
