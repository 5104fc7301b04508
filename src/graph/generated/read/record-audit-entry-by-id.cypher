UNWIND $ids AS id
MATCH (record:AuditEntry {id: id})
RETURN properties(record) AS record
