CREATE INDEX report_reference IF NOT EXISTS FOR (node:Report) ON (node.reference)
