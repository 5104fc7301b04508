CREATE CONSTRAINT knowledge_id_unique IF NOT EXISTS FOR (node:Knowledge) REQUIRE node.id IS UNIQUE
