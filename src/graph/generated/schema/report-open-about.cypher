CREATE INDEX report_open_about IF NOT EXISTS FOR (node:Report) ON (node.openAbout)
