CREATE INDEX report_state IF NOT EXISTS FOR (node:Report) ON (node.state)
