CREATE CONSTRAINT changeset_id_unique IF NOT EXISTS FOR (node:Changeset) REQUIRE node.id IS UNIQUE
