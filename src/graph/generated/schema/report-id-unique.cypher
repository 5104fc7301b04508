CREATE CONSTRAINT report_id_unique IF NOT EXISTS FOR (node:Report) REQUIRE node.id IS UNIQUE
