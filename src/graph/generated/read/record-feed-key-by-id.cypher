UNWIND $ids AS id
MATCH (record:FeedKey {id: id})
RETURN properties(record) AS record
