CREATE CONSTRAINT saved_plan_id_unique IF NOT EXISTS FOR (node:SavedPlan) REQUIRE node.id IS UNIQUE
