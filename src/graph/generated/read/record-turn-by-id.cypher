UNWIND $ids AS id
MATCH (record:Turn {id: id})
RETURN properties(record) AS record
