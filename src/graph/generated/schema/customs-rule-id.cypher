CREATE INDEX customs_rule_id IF NOT EXISTS FOR (node:CustomsRule) ON (node.id)
