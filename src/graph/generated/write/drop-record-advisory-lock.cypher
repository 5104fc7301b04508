// $ids
UNWIND $ids AS id
MATCH (record:AdvisoryLock {id: id})
DELETE record
