UNWIND $rows AS row
MERGE (node:Knowledge {id: row.id})
SET node += row.properties
