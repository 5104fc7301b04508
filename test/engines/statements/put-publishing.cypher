UNWIND $rows AS row
MERGE (node:Publishing {id: row.id})
SET node += row.properties
