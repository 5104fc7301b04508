// $ids
UNWIND $ids AS id
MATCH (record:AuditEntry {id: id})
DELETE record
