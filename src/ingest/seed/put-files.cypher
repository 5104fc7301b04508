// $rows: [{id, facts}]
UNWIND $rows AS row
MERGE (file:SeedFile {id: row.id})
SET file.facts = row.facts
