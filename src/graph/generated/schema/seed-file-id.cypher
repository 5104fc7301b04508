CREATE INDEX seed_file_id IF NOT EXISTS FOR (node:SeedFile) ON (node.id)
