CREATE INDEX saved_plan_owner IF NOT EXISTS FOR (node:SavedPlan) ON (node.owner)
