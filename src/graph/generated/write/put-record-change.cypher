// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Change {id: row.id})
SET record += row.properties
