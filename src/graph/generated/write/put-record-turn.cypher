// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Turn {id: row.id})
SET record += row.properties
