UNWIND $rows AS row
MERGE (node:SeedFile {id: row.id})
SET node += row.properties
