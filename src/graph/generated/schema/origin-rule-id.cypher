CREATE INDEX origin_rule_id IF NOT EXISTS FOR (node:OriginRule) ON (node.id)
