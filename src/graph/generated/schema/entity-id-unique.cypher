CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE
