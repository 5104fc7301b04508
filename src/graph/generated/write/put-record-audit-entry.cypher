// $rows: [{id, properties}]
UNWIND $rows AS row
MERGE (record:AuditEntry {id: row.id})
SET record += row.properties
