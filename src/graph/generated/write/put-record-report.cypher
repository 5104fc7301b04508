// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Report {id: row.id})
SET record += row.properties
