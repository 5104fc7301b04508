UNWIND $rows AS row
MERGE (node:CommitCounter {id: row.id})
SET node += row.properties
