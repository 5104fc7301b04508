CREATE INDEX revision_acts_on IF NOT EXISTS FOR (node:Revision) ON (node.actsOn)
