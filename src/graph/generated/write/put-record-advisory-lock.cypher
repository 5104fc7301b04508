// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:AdvisoryLock {id: row.id})
SET record += row.properties
