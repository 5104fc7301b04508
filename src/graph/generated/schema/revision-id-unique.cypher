CREATE CONSTRAINT revision_id_unique IF NOT EXISTS FOR (node:Revision) REQUIRE node.id IS UNIQUE
