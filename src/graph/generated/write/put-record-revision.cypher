// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Revision {id: row.id})
SET record += row.properties
