UNWIND $ids AS id
MATCH (record:Change {id: id})
RETURN properties(record) AS record
