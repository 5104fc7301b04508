CREATE INDEX report_about IF NOT EXISTS FOR (node:Report) ON (node.about)
