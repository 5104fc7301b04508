CREATE INDEX rule_id IF NOT EXISTS FOR (node:Rule) ON (node.id)
