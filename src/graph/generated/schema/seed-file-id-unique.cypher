CREATE CONSTRAINT seed_file_id_unique IF NOT EXISTS FOR (node:SeedFile) REQUIRE node.id IS UNIQUE
