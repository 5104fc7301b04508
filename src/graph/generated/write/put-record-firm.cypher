// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:Firm {id: row.id})
SET record += row.properties
