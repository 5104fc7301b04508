// $ids
UNWIND $ids AS id
MATCH (record:WatchRun {id: id})
DELETE record
