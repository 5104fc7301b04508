// $ids. Nobody else writes what is read, until this transaction has ended.
UNWIND $ids AS id
MATCH (record:AdvisoryLock {id: id})
SET record.id = id
WITH record
RETURN properties(record) AS record
