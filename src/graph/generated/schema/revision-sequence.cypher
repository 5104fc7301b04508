CREATE INDEX revision_sequence IF NOT EXISTS FOR (node:Revision) ON (node.sequence)
