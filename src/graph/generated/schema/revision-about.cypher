CREATE INDEX revision_about IF NOT EXISTS FOR (node:Revision) ON (node.about)
