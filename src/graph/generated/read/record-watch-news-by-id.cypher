UNWIND $ids AS id
MATCH (record:WatchNews {id: id})
RETURN properties(record) AS record
