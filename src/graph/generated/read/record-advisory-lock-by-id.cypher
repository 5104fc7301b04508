UNWIND $ids AS id
MATCH (record:AdvisoryLock {id: id})
RETURN properties(record) AS record
