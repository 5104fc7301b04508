// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Watch {id: row.id})
SET record += row.properties
