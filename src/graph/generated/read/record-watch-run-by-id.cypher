UNWIND $ids AS id
MATCH (record:WatchRun {id: id})
RETURN properties(record) AS record
