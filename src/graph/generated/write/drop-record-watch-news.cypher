// $ids
UNWIND $ids AS id
MATCH (record:WatchNews {id: id})
DELETE record
