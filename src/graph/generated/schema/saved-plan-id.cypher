CREATE INDEX saved_plan_id IF NOT EXISTS FOR (node:SavedPlan) ON (node.id)
